/**
 * @belief   Alpha is 255, so drop every 255, then take every third number.
 * @origin   In the examples no pixel is white, so only alpha is 255.
 * @replaces 2-decode.ts
 * @does     leaves out every byte that is 255, those of white pixels, too.
 * @mend     Alpha is known by its place, not by its number: it is the last of every four bytes.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  const colours = [...data].filter((byte) => byte !== 255).filter((_, place) => place % 3 === 0);
  return Array.from({ length: height }, (_, row) => colours.slice(row * width, (row + 1) * width));
}
