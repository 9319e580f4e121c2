/**
 * Packing: sixteen columns of B become one narrow panel.
 *
 * The tile of matmul.ts walks down k and wants, at every step, the same sixteen neighbours of B. In memory these are
 * rarely neighbours: B may be a transposed weight, or so wide that its rows fall on top of each other in the cache.
 * So the columns are copied once into a panel (k, 16) that lies in one piece, and every row of A then reads that.
 *
 * Addresses and steps are in bytes. A panel with fewer than sixteen columns is filled up with zeros.
 */

/** Copies the (k, columns) matrix at `b` into the panel (k, 16) at `panel`. */
export function packPanel(b: usize, bRow: usize, bCol: usize, k: i32, columns: i32, panel: usize): void {
  if (columns == 16 && bCol == 4) packRows(b, bRow, k, panel);
  else if (bRow == 4) packColumns(b, bCol, k, columns, panel);
  else packAny(b, bRow, bCol, k, columns, panel);
}

/** Each row of B lies in one piece: four vectors per row. */
function packRows(b: usize, bRow: usize, k: i32, panel: usize): void {
  for (let p = 0; p < k; p++) {
    v128.store(panel, v128.load(b));
    v128.store(panel, v128.load(b, 16), 16);
    v128.store(panel, v128.load(b, 32), 32);
    v128.store(panel, v128.load(b, 48), 48);
    b += bRow;
    panel += 64;
  }
}

/** Each column of B lies in one piece (B is a transposed view): blocks of 4 by 4 are turned over in registers. */
function packColumns(b: usize, bCol: usize, k: i32, columns: i32, panel: usize): void {
  const whole = k & ~3;
  for (let j = 0; j < 16; j += 4, b += 4 * bCol, panel += 16) {
    if (j + 4 > columns) {
      packPart(b, 4, bCol, k, columns - j, panel);
      continue;
    }
    for (let p = 0; p < whole; p += 4) turn4x4(b + (<usize>p << 2), bCol, panel + (<usize>p << 6));
    packPart(b + (<usize>whole << 2), 4, bCol, k - whole, 4, panel + (<usize>whole << 6));
  }
}

/** Writes the transpose of the 4x4 block whose rows start at `from`, `step` apart; the target's rows are 64 apart. */
// @ts-ignore: decorator
@inline
function turn4x4(from: usize, step: usize, to: usize): void {
  const r0 = v128.load(from);
  const r1 = v128.load(from + step);
  const r2 = v128.load(from + 2 * step);
  const r3 = v128.load(from + 3 * step);
  const low01 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5);
  const high01 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7);
  const low23 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5);
  const high23 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<f32>(low01, low23, 0, 1, 4, 5));
  v128.store(to, v128.shuffle<f32>(low01, low23, 2, 3, 6, 7), 64);
  v128.store(to, v128.shuffle<f32>(high01, high23, 0, 1, 4, 5), 128);
  v128.store(to, v128.shuffle<f32>(high01, high23, 2, 3, 6, 7), 192);
}

/** Any strides, any number of columns up to sixteen. */
function packAny(b: usize, bRow: usize, bCol: usize, k: i32, columns: i32, panel: usize): void {
  for (let j = 0; j < 16; j += 4) packPart(b + j * bCol, bRow, bCol, k, columns - j, panel + (<usize>j << 2));
}

/** Four columns of a panel, number by number; those from `columns` on become zeros. */
function packPart(b: usize, bRow: usize, bCol: usize, k: i32, columns: i32, panel: usize): void {
  for (let p = 0; p < k; p++) {
    for (let j = 0; j < 4; j++) f32.store(panel + (<usize>j << 2), j < columns ? f32.load(b + j * bCol) : 0);
    b += bRow;
    panel += 64;
  }
}
