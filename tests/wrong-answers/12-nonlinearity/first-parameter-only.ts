/**
 * @belief   The first parameter is the model's weight.
 * @origin   A return inside of a loop ends the loop.
 * @replaces 6-deep.ts
 * @does     gives the size of the first parameter.
 * @mend     Go on through all parameters, and return the sum at the end.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  for (const parameter of model.parameters()) return parameter.size;
  return 0;
}
