/**
 * @belief   A pixel that isn't truthy isn't there.
 * @origin   That tells undefined from most numbers, but not from 0.
 * @replaces 1-matrix.ts
 * @does     throws when the pixel is 0.
 * @mend     0 is a pixel like any other. Both places lie inside the picture: nothing needs to be
 *           checked.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function pixelAt(image: Matrix, row: number, column: number): number {
  const pixel = image[row]?.[column];
  if (!pixel) throw new Error(`no pixel at (${row}, ${column})`);
  return pixel;
}
