/**
 * @belief   A counter stands above the function that counts.
 * @origin   There it keeps its number from call to call.
 * @replaces 6-deep.ts
 * @does     adds the numbers of all models that it was called with before.
 * @mend     Begin at 0 in each call: keep the sum inside of the function.
 */
import type { nn } from "#engine";

let count = 0;

export function countParameters(model: nn.Module): number {
  for (const parameter of model.parameters()) count += parameter.size;
  return count;
}
