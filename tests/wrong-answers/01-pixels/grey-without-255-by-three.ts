/**
 * @belief   The bytes of 255 are alpha: without them, three per pixel are left.
 * @origin   In the example it looks so.
 * @replaces 2-decode.ts
 * @does     leaves out every byte of 255, and then goes on by three: a white pixel, and alpha below
 *           255, move everything.
 * @mend     Go by the place, not by the number: each pixel has four bytes, whatever they are.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function greyMatrix(picture: Picture): Matrix {
  const colours = [...picture.data].filter((byte) => byte !== 255);
  const grey = colours.filter((_, place) => place % 3 === 0);
  return Array.from({ length: picture.height }, (_, row) =>
    Array.from({ length: picture.width }, (_, column) => grey[row * picture.width + column]!),
  );
}
