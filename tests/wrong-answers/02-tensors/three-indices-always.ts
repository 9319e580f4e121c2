/**
 * @belief   A tensor has three axes.
 * @origin   The stack of images has, and the first test is about it.
 * @replaces 2-shape.ts
 * @does     goes in exactly three lists deep, however many indices there are.
 * @mend     There is one index per axis, and there may be any number of axes, even none. Go through `indices` with a
 *           loop.
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function numberAt(nested: Nested, indices: readonly number[]): number {
  const [image, row, column] = indices as [number, number, number];
  return (nested as number[][][])[image]![row]![column]!;
}
