/**
 * @belief   An index that counts as false means that there are no more indices.
 * @origin   `while (indices[axis])` looks like a way to go through a list.
 * @replaces 2-shape.ts
 * @does     stops at the first index that is 0, and gives the list there.
 * @mend     0 is an index. Go through `indices` with `for ... of`.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function numberAt(nested: Nested, indices: readonly number[]): number {
  let part = nested;
  for (let axis = 0; indices[axis]; axis++) part = (part as Nested[])[indices[axis]!]!;
  return part as number;
}
