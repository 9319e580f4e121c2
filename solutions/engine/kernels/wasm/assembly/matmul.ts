/**
 * Matrix product in tiles of 6 rows by 8 columns, or of 2 by 16.
 *
 * A tile keeps its sums in vector registers while k runs. One of 6 by 8 has twelve of them, and each step loads two vectors of
 * B and, one after the other, six numbers of A: fifteen registers, and a common processor has sixteen. Twelve sums also grow
 * independently of each other, and so there is always one whose last multiply-and-add is done. Where that takes two
 * instructions (madd.ts), the product between them needs a register, too, and some compilers load all six numbers at once
 * (instance.ts); then tiles of 2 by 16, with eight sums, are quicker. They also do the rows that don't make six. It makes no
 * difference to any bit: each sum runs over k alone, in order.
 *
 * A is read in place through its strides; sixteen columns of B at a time are packed (pack.ts) right before they are used.
 *
 * Long k is cut into blocks, so that a panel stays in the first-level cache. The first block adds the bias (or nothing),
 * each later one adds to what C already holds.
 */
import { keepsSix, madd } from "./madd";
import { packPanel } from "./pack";

/** A panel of 400 x 16 numbers is 25 kB. */
const BLOCK: i32 = 400;

/**
 * C (m, n) = A (m, k) @ B (k, n) + bias (n). All are float32; `bias` 0 means none. C's rows follow each other without
 * gaps. Addresses are bytes, strides count numbers. `panel` is the address of room for 400 x 16 numbers.
 */
export function matmul(
  a: usize, aRow: i32, aCol: i32,
  b: usize, bRow: i32, bCol: i32,
  bias: usize, c: usize,
  m: i32, n: i32, k: i32,
  panel: usize,
): void {
  const aStep = <usize>aRow << 2, aNext = <usize>aCol << 2;
  const bStep = <usize>bRow << 2, bNext = <usize>bCol << 2;
  const cStep = <usize>n << 2;
  const blocks = (k + BLOCK - 1) / BLOCK;
  const length = (k + blocks - 1) / blocks;
  for (let p = 0; p < k; p += length) {
    const depth = min(length, k - p);
    const beforeStep = p > 0 ? cStep : 0;
    for (let j = 0; j < n; j += 16) {
      const columns = min(16, n - j);
      packPanel(b + p * bStep + j * bNext, bStep, bNext, depth, columns, panel);
      let to = c + (<usize>j << 2);
      let before = p > 0 ? to : bias ? bias + (<usize>j << 2) : 0;
      let row = a + p * aNext;
      let i = 0;
      if (keepsSix()) {
        for (; i + 6 <= m; i += 6) {
          six(row, aStep, aNext, panel, depth, before, beforeStep, to, cStep, columns);
          if (columns > 8) {
            const next = before ? before + 32 : 0;
            six(row, aStep, aNext, panel + (<usize>depth << 5), depth, next, beforeStep, to + 32, cStep, columns - 8);
          }
          row += 6 * aStep;
          before += 6 * beforeStep;
          to += 6 * cStep;
        }
      }
      for (; i < m; i += 2) {
        // The last row of an odd m is calculated twice and stored once.
        const second = i + 1 < m;
        two(row, second ? row + aStep : row, aNext, panel, depth, before, beforeStep, to, second ? cStep : 0, columns);
        row += 2 * aStep;
        before += 2 * beforeStep;
        to += 2 * cStep;
      }
    }
  }
}

/**
 * A tile of two rows of A, at `a0` and `a1`, times a panel. The results go to `c` and, unless cRow is 0, to `c + cRow`.
 * They are added to the numbers at `before` (and `before + beforeRow`), unless that is 0.
 */
function two(
  a0: usize, a1: usize, aCol: usize, panel: usize, k: i32,
  before: usize, beforeRow: usize, c: usize, cRow: usize, columns: i32,
): void {
  const zero = f32x4.splat(0);
  let s0 = zero, s1 = zero, s2 = zero, s3 = zero;
  let t0 = zero, t1 = zero, t2 = zero, t3 = zero;
  const end = panel + (<usize>k << 5);
  let second = end;
  let at: usize = 0;
  // Two equal steps per turn, with the exit in the middle: half the cost of turning, and no registers lost.
  while (true) {
    let b0 = v128.load(panel), b1 = v128.load(panel, 16), b2 = v128.load(second), b3 = v128.load(second, 16);
    let x = v128.load_splat<f32>(a0 + at), y = v128.load_splat<f32>(a1 + at);
    s0 = madd(x, b0, s0), s1 = madd(x, b1, s1), s2 = madd(x, b2, s2), s3 = madd(x, b3, s3);
    t0 = madd(y, b0, t0), t1 = madd(y, b1, t1), t2 = madd(y, b2, t2), t3 = madd(y, b3, t3);
    at += aCol, panel += 32, second += 32;
    if (panel == end) break;
    b0 = v128.load(panel), b1 = v128.load(panel, 16), b2 = v128.load(second), b3 = v128.load(second, 16);
    x = v128.load_splat<f32>(a0 + at), y = v128.load_splat<f32>(a1 + at);
    s0 = madd(x, b0, s0), s1 = madd(x, b1, s1), s2 = madd(x, b2, s2), s3 = madd(x, b3, s3);
    t0 = madd(y, b0, t0), t1 = madd(y, b1, t1), t2 = madd(y, b2, t2), t3 = madd(y, b3, t3);
    at += aCol, panel += 32, second += 32;
    if (panel == end) break;
  }
  storeRow(c, before, s0, s1, s2, s3, columns);
  if (cRow) storeRow(c + cRow, before ? before + beforeRow : 0, t0, t1, t2, t3, columns);
}

/** A tile of six rows of A, `aRow` apart, times half a panel, of which `columns` go to C, whose rows are `cRow` apart. */
function six(
  a0: usize, aRow: usize, aCol: usize, half: usize, k: i32,
  before: usize, beforeRow: usize, c: usize, cRow: usize, columns: i32,
): void {
  const a1 = a0 + aRow, a2 = a1 + aRow, a3 = a2 + aRow, a4 = a3 + aRow, a5 = a4 + aRow;
  const zero = f32x4.splat(0);
  let s0 = zero, s1 = zero, s2 = zero, s3 = zero, s4 = zero, s5 = zero;
  let t0 = zero, t1 = zero, t2 = zero, t3 = zero, t4 = zero, t5 = zero;
  const end = half + (<usize>k << 5);
  let at: usize = 0;
  while (true) {
    const b0 = v128.load(half), b1 = v128.load(half, 16);
    const x0 = v128.load_splat<f32>(a0 + at);
    s0 = madd(x0, b0, s0), t0 = madd(x0, b1, t0);
    const x1 = v128.load_splat<f32>(a1 + at);
    s1 = madd(x1, b0, s1), t1 = madd(x1, b1, t1);
    const x2 = v128.load_splat<f32>(a2 + at);
    s2 = madd(x2, b0, s2), t2 = madd(x2, b1, t2);
    const x3 = v128.load_splat<f32>(a3 + at);
    s3 = madd(x3, b0, s3), t3 = madd(x3, b1, t3);
    const x4 = v128.load_splat<f32>(a4 + at);
    s4 = madd(x4, b0, s4), t4 = madd(x4, b1, t4);
    const x5 = v128.load_splat<f32>(a5 + at);
    s5 = madd(x5, b0, s5), t5 = madd(x5, b1, t5);
    at += aCol, half += 32;
    if (half == end) break;
  }
  storeHalf(c, before, s0, t0, columns);
  c += cRow, before += beforeRow;
  storeHalf(c, before, s1, t1, columns);
  c += cRow, before += beforeRow;
  storeHalf(c, before, s2, t2, columns);
  c += cRow, before += beforeRow;
  storeHalf(c, before, s3, t3, columns);
  c += cRow, before += beforeRow;
  storeHalf(c, before, s4, t4, columns);
  c += cRow, before += beforeRow;
  storeHalf(c, before, s5, t5, columns);
}

/** Stores the first `columns` of eight sums. */
// @ts-ignore: decorator
@inline
function storeHalf(c: usize, before: usize, s: v128, t: v128, columns: i32): void {
  storeVector(c, before, s, columns);
  if (columns > 4) storeVector(c + 16, before ? before + 16 : 0, t, columns - 4);
}

/** Stores the first `columns` of sixteen sums. C's right edge must not be overrun, so vectors may be cut. */
// @ts-ignore: decorator
@inline
function storeRow(c: usize, before: usize, s0: v128, s1: v128, s2: v128, s3: v128, columns: i32): void {
  storeVector(c, before, s0, columns);
  if (columns > 4) storeVector(c + 16, before ? before + 16 : 0, s1, columns - 4);
  if (columns > 8) storeVector(c + 32, before ? before + 32 : 0, s2, columns - 8);
  if (columns > 12) storeVector(c + 48, before ? before + 48 : 0, s3, columns - 12);
}

function storeVector(c: usize, before: usize, sums: v128, columns: i32): void {
  if (columns >= 4) {
    v128.store(c, before ? f32x4.add(sums, v128.load(before)) : sums);
    return;
  }
  for (let j: usize = 0; j < <usize>columns << 2; j += 4) {
    const sum = f32x4.extract_lane(sums, 0);
    f32.store(c + j, before ? sum + f32.load(before + j) : sum);
    sums = v128.shuffle<f32>(sums, sums, 1, 2, 3, 0);
  }
}
