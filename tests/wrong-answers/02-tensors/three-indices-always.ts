/**
 * @belief   A tensor has three axes.
 * @origin   The stack of images has, and the first test is about it.
 * @replaces 2-shape.ts
 * @fails    2-shape > numberAt · one index per axis, the outermost first
 * @says     as many as there are
 */
import type { Nested } from "#work/02-tensors/2-shape.ts";

export function numberAt(nested: Nested, indices: readonly number[]): number {
  const [image, row, column] = indices as [number, number, number];
  return (nested as number[][][])[image]![row]![column]!;
}
