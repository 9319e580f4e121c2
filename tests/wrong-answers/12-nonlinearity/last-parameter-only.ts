/**
 * @belief   The loop adds up by itself.
 * @origin   The plus sign before = is forgotten.
 * @replaces 6-deep.ts
 * @does     gives the size of the last parameter.
 * @mend     Add each size to those before it.
 */
import type { nn } from "#engine";

export function countParameters(model: nn.Module): number {
  let count = 0;
  for (const parameter of model.parameters()) count = parameter.size;
  return count;
}
