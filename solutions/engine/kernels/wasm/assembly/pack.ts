/**
 * Packing: sixteen columns of B become one narrow panel.
 *
 * The tiles of matmul.ts walk down k and want, at every step, the same eight or sixteen neighbours of B. In memory these
 * are rarely neighbours: B may be a transposed weight, or so wide that its rows fall on top of each other in the cache.
 * So the columns are copied once into a panel that lies in one piece, and every row of A then reads that. It has two halves
 * of eight columns each, (k, 8) behind (k, 8), because one kind of tile is eight columns wide.
 *
 * Addresses and steps are in bytes. A panel with fewer than sixteen columns is filled up with zeros.
 */
import { turn4x4, turnFew } from "./turn";

/** From one step of k to the next in half a panel: eight numbers. */
const STEP: usize = 32;

/** Copies the (k, columns) matrix at `b` into the panel at `panel`. */
export function packPanel(b: usize, bRow: usize, bCol: usize, k: i32, columns: i32, panel: usize): void {
  if (columns == 16 && bCol == 4) packRows(b, bRow, k, panel);
  else if (bRow == 4) packColumns(b, bCol, k, columns, panel);
  else packAny(b, bRow, bCol, k, columns, panel);
}

/** Each row of B lies in one piece: four vectors per row. */
function packRows(b: usize, bRow: usize, k: i32, panel: usize): void {
  let second = panel + k * STEP;
  for (let p = 0; p < k; p++) {
    v128.store(panel, v128.load(b));
    v128.store(panel, v128.load(b, 16), 16);
    v128.store(second, v128.load(b, 32));
    v128.store(second, v128.load(b, 48), 16);
    b += bRow;
    panel += STEP;
    second += STEP;
  }
}

/** Where four columns of a panel begin. */
// @ts-ignore: decorator
@inline
function placeOf(panel: usize, column: i32, k: i32): usize {
  return panel + (column & 8 ? k * STEP : 0) + (<usize>(column & 7) << 2);
}

/** Each column of B lies in one piece (B is a transposed view): blocks of 4 by 4 are turned over in registers. */
function packColumns(b: usize, bCol: usize, k: i32, columns: i32, panel: usize): void {
  const whole = k & ~3;
  for (let j = 0; j < 16; j += 4, b += 4 * bCol) {
    const to = placeOf(panel, j, k), left = columns - j;
    if (left >= 4) for (let p = 0; p < whole; p += 4) turn4x4(b + (<usize>p << 2), bCol, to + p * STEP, STEP);
    else if (left > 0) for (let p = 0; p < whole; p += 4) turnFew(b + (<usize>p << 2), bCol, left, to + p * STEP, STEP);
    else {
      clear(k, to);
      continue;
    }
    packPart(b + (<usize>whole << 2), 4, bCol, k - whole, left, to + whole * STEP);
  }
}

/** Any strides, any number of columns up to sixteen. */
function packAny(b: usize, bRow: usize, bCol: usize, k: i32, columns: i32, panel: usize): void {
  for (let j = 0; j < 16; j += 4) {
    const from = b + j * bCol, to = placeOf(panel, j, k);
    if (j >= columns) clear(k, to);
    else if (j + 4 <= columns && bCol == 4) {
      for (let p = 0; p < k; p++) v128.store(to + p * STEP, v128.load(from + p * bRow));
    } else packPart(from, bRow, bCol, k, columns - j, to);
  }
}

/** Four columns of a panel, number by number; those from `columns` on become zeros. */
function packPart(b: usize, bRow: usize, bCol: usize, k: i32, columns: i32, panel: usize): void {
  for (let p = 0; p < k; p++) {
    for (let j = 0; j < 4; j++) f32.store(panel + (<usize>j << 2), j < columns ? f32.load(b + j * bCol) : 0);
    b += bRow;
    panel += STEP;
  }
}

/** Four columns of zeros. */
function clear(k: i32, panel: usize): void {
  for (let p = 0; p < k; p++, panel += STEP) v128.store(panel, f32x4.splat(0));
}
