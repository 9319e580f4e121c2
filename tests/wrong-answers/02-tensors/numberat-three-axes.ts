/**
 * @belief   A tensor has three axes at most.
 * @origin   The stack of images is the deepest tensor of the lesson.
 * @replaces 2-shape.ts
 * @does     goes in three lists deep at most: with a fourth index it gives back a list.
 * @mend     There is one index per axis, and there may be any number of axes. Go through `indices` with a loop.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function numberAt(nested: Nested, [image, row, column]: readonly number[]): number {
  let part = nested;
  if (image !== undefined) part = (part as Nested[])[image]!;
  if (row !== undefined) part = (part as Nested[])[row]!;
  if (column !== undefined) part = (part as Nested[])[column]!;
  return part as number;
}
