/**
 * @belief   `data.buffer` is the list of bytes.
 * @origin   The name. It is the piece of memory that they lie in, and other things may lie there, too.
 * @replaces 2-decode.ts
 * @does     counts from the beginning of the memory that `data` lies in, and is right only when `data` begins there.
 * @mend     data.buffer may begin before the picture does. Read data[place] itself.
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import { type Picture, placeOf } from "#work/01-pixels/2-decode.ts";

export function greyMatrix({ width, height, data }: Picture): Matrix {
  const bytes = new Uint8Array(data.buffer);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => bytes[placeOf(row, column, width)]!),
  );
}
