/**
 * @belief   An intensity goes from 0 to 1.
 * @origin   Many programs divide by 255 as soon as they read a picture.
 * @replaces 1-matrix.ts
 * @does     divides the pixel by 255.
 * @mend     Return the number that stands there, 0 to 255.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function pixelAt(image: Matrix, row: number, column: number): number {
  return image[row]![column]! / 255;
}
