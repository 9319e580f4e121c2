/**
 * @belief   Where there is something, one can go deeper.
 * @origin   `part[0]` is asked for true or false, and 0 counts as false.
 * @replaces 2-shape.ts
 * @does     gives one too few when the first number of all is 0.
 * @mend     0 is a number like any other. Ask whether the part is a list: `Array.isArray(part)`.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function rankOf(nested: Nested): number {
  let rank = 0;
  for (let part = nested as Nested[]; part[0]; part = part[0] as Nested[]) rank++;
  return rank;
}
