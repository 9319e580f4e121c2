/**
 * @belief   A list has its last member at length - 1, so the loop ends before it.
 * @origin   `< length - 1` is written for `< length`.
 * @replaces 2-shape.ts
 * @does     leaves out the last index, and so gives a list and no number.
 * @mend     Use all indices: the loop must reach the last one.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function numberAt(nested: Nested, indices: readonly number[]): number {
  let part = nested;
  for (let axis = 0; axis < indices.length - 1; axis++) part = (part as Nested[])[indices[axis]!]!;
  return part as number;
}
