/**
 * @way      Walks through the bytes once and puts each into the row that it belongs to.
 * @replaces 3-channels.ts
 */
import type { Matrix } from "#work/01-pixels/1-matrix.ts";
import type { Picture } from "#work/01-pixels/2-decode.ts";

export function channel({ width, height, data }: Picture, which: 0 | 1 | 2): Matrix {
  const matrix: Matrix = Array.from({ length: height }, () => []);
  for (let place = which; place < data.length; place += 4) {
    matrix[Math.floor(place / 4 / width)]!.push(data[place]!);
  }
  return matrix;
}
