/**
 * @belief   Inside an image it's x, then y.
 * @origin   Coordinates in school name the horizontal one first.
 * @replaces 2-shape.ts
 * @does     uses the last index before the one that stands in front of it: row and column are exchanged.
 * @mend     The indices come in the order of the axes, the outermost first: the row before the column.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function numberAt(nested: Nested, indices: readonly number[]): number {
  const turned = [...indices.slice(0, -2), ...indices.slice(-2).toReversed()];
  let part = nested;
  for (const index of turned) part = (part as Nested[])[index]!;
  return part as number;
}
