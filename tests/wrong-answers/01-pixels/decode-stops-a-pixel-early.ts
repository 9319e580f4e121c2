/**
 * @belief   A loop that reads four bytes at a time must stop four bytes before the end.
 * @origin   It must not read beyond the end.
 * @replaces 2-decode.ts
 * @does     leaves out the last pixel.
 * @mend     The last pixel begins four bytes before the end: go on while place < data.length.
 */
import { PNG } from "pngjs";
import type { Matrix } from "#work/01-pixels/1-matrix.ts";

export function decode(bytes: Uint8Array): Matrix {
  const { data, width } = PNG.sync.read(Buffer.from(bytes));
  const rows: Matrix = [];
  for (let place = 0; place < data.length - 4; place += 4) {
    if (place % (4 * width) === 0) rows.push([]);
    rows.at(-1)!.push(data[place]!);
  }
  return rows;
}
