/**
 * @belief   A tensor is a matrix: a row and a column.
 * @origin   Most examples are matrices.
 * @replaces 2-shape.ts
 * @does     goes in exactly two lists deep, however many indices there are.
 * @mend     There is one index per axis, and there may be any number of axes, even none. Go through `indices` with a
 *           loop.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function numberAt(nested: Nested, [row, column]: readonly number[]): number {
  return (nested as number[][])[row!]![column!]!;
}
