/**
 * A matrix turned over: what stood in rows then stands in columns. Walked line by line, one of the two sides is read (or
 * written) with a long jump for every number. Blocks of 4 by 4 are turned in registers instead, and bands of 16 rows keep
 * what is half-used in the cache.
 */

import { turn4x4 } from "./turn";

const BAND: i32 = 16;

/** to (columns, rows) = the transpose of from (rows, columns), whose rows lie `fromRow` numbers apart, those of `to` `toRow`. */
export function transpose(from: usize, fromRow: i32, to: usize, toRow: i32, rows: i32, columns: i32): void {
  const step = <usize>fromRow << 2, next = <usize>toRow << 2;
  const wide = columns & ~3;
  for (let top = 0; top < rows; top += BAND) {
    const bottom = min(top + BAND, rows), whole = top + ((bottom - top) & ~3);
    for (let j = 0; j < wide; j += 4) {
      const at = from + (<usize>j << 2), out = to + j * next;
      for (let i = top; i < whole; i += 4) turn4x4(at + i * step, step, out + (<usize>i << 2), next);
      for (let i = whole; i < bottom; i++) {
        for (let k: usize = 0; k < 4; k++) f32.store(out + k * next + (<usize>i << 2), f32.load(at + i * step + (k << 2)));
      }
    }
    for (let j = wide; j < columns; j++) {
      const at = from + (<usize>j << 2), out = to + j * next;
      for (let i = top; i < bottom; i++) f32.store(out + (<usize>i << 2), f32.load(at + i * step));
    }
  }
}
