/**
 * @belief   A size is width times height.
 * @origin   Screens and photo prints are named width first.
 * @replaces 1-matrix.ts
 * @fails    1-matrix > shapeOf · rows first, then columns
 * @says     is width before height
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function shapeOf(image: Matrix): [number, number] {
  return [image[0]!.length, image.length];
}
