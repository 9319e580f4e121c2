/**
 * @belief   A size is width times height.
 * @origin   Screens and photo prints are named width first.
 * @replaces 1-matrix.ts
 * @does     gives the width before the height.
 * @mend     Array libraries say how many rows there are first, then how many columns.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function shapeOf(image: Matrix): [number, number] {
  return [image[0]!.length, image.length];
}
