/**
 * Sums along an axis. Four float32 numbers at a time are added up as they are, with two roundings; these sums go into
 * doubles, and there a long sum loses nothing that its float32 result could show. To widen every number first would take
 * twice as long.
 *
 * The array is dense and seen as (outer, count, inner); what is added up is the middle. Sums are written as doubles.
 */

/** sums (outer, inner) = the sums over the middle of x (outer, count, inner). */
export function sums(x: usize, sums: usize, outer: i32, count: i32, inner: i32): void {
  if (inner == 1) {
    for (let i = 0; i < outer; i++, x += <usize>count << 2, sums += 8) f64.store(sums, sumOf(x, count));
    return;
  }
  for (let i = 0; i < outer; i++, x += (<usize>count * inner) << 2, sums += <usize>inner << 3) {
    sumOfRows(x, sums, count, inner);
  }
}

/** y (n) = the doubles x as float32 numbers, four at a time: up to three more may be written. */
export function narrow(x: usize, y: usize, n: i32): void {
  for (const end = y + (<usize>n << 2); y < end; x += 32, y += 16) {
    const first = f32x4.demote_f64x2_zero(v128.load(x)), second = f32x4.demote_f64x2_zero(v128.load(x, 16));
    v128.store(y, v128.shuffle<f32>(first, second, 0, 1, 4, 5));
  }
}

/** The sum of `n` neighbours. */
export function sumOf(x: usize, n: i32): f64 {
  const end = x + (<usize>n << 2), wide = x + (<usize>(n & ~31) << 2), whole = x + (<usize>(n & ~3) << 2);
  let s0 = f64x2.splat(0), s1 = s0, s2 = s0, s3 = s0;
  for (; x < wide; x += 128) {
    const a = f32x4.add(f32x4.add(v128.load(x), v128.load(x, 16)), f32x4.add(v128.load(x, 32), v128.load(x, 48)));
    const b = f32x4.add(f32x4.add(v128.load(x, 64), v128.load(x, 80)), f32x4.add(v128.load(x, 96), v128.load(x, 112)));
    s0 = f64x2.add(s0, low(a));
    s1 = f64x2.add(s1, high(a));
    s2 = f64x2.add(s2, low(b));
    s3 = f64x2.add(s3, high(b));
  }
  for (; x < whole; x += 16) {
    const a = v128.load(x);
    s0 = f64x2.add(s0, low(a));
    s1 = f64x2.add(s1, high(a));
  }
  const all = f64x2.add(f64x2.add(s0, s1), f64x2.add(s2, s3));
  let sum = f64x2.extract_lane(all, 0) + f64x2.extract_lane(all, 1);
  for (; x < end; x += 4) sum += <f64>f32.load(x);
  return sum;
}

/** The first two of four numbers as doubles. */
// @ts-ignore: decorator
@inline
function low(x: v128): v128 {
  return f64x2.promote_low_f32x4(x);
}

/** The last two. */
// @ts-ignore: decorator
@inline
function high(x: v128): v128 {
  return f64x2.promote_low_f32x4(v128.shuffle<f32>(x, x, 2, 3, 0, 1));
}

/** So many sums at a time, 8 kB: they stay in the nearest cache while the rows pass by. */
const WIDE: i32 = 1024;

/** sums (n) = `count` rows of n numbers, added up. */
function sumOfRows(x: usize, sums: usize, count: i32, n: i32): void {
  for (let first = 0; first < n; first += WIDE)
    sumOfPart(x + (<usize>first << 2), sums + (<usize>first << 3), count, min(WIDE, n - first), <usize>n << 2);
}

/** The same for rows that are `step` apart: eight at a time, so that a sum is fetched once for eight numbers. */
function sumOfPart(x: usize, sums: usize, count: i32, n: i32, step: usize): void {
  const end = sums + (<usize>n << 3), whole = sums + (<usize>(n & ~3) << 3);
  memory.fill(sums, 0, <usize>n << 3);
  let i = 0;
  for (; i + 8 <= count; i += 8, x += 8 * step) {
    let at = x, to = sums;
    for (; to < whole; to += 32, at += 16) {
      const four = fourRows(at, step), next = fourRows(at + 4 * step, step);
      v128.store(to, f64x2.add(f64x2.add(v128.load(to), low(four)), low(next)));
      v128.store(to, f64x2.add(f64x2.add(v128.load(to, 16), high(four)), high(next)), 16);
    }
    for (; to < end; to += 8, at += 4) f64.store(to, f64.load(to) + fourNumbers(at, step) + fourNumbers(at + 4 * step, step));
  }
  if (i + 4 <= count) {
    let at = x, to = sums;
    for (; to < whole; to += 32, at += 16) {
      const four = fourRows(at, step);
      v128.store(to, f64x2.add(v128.load(to), low(four)));
      v128.store(to, f64x2.add(v128.load(to, 16), high(four)), 16);
    }
    for (; to < end; to += 8, at += 4) f64.store(to, f64.load(to) + fourNumbers(at, step));
    i += 4, x += 4 * step;
  }
  for (; i < count; i++, x += step) {
    for (let at = x, to = sums; to < end; to += 8, at += 4) f64.store(to, f64.load(to) + <f64>f32.load(at));
  }
}

/** Four neighbours in each of four rows, added up column by column. */
// @ts-ignore: decorator
@inline
function fourRows(at: usize, step: usize): v128 {
  const left = f32x4.add(v128.load(at), v128.load(at + step));
  return f32x4.add(left, f32x4.add(v128.load(at + 2 * step), v128.load(at + 3 * step)));
}

// @ts-ignore: decorator
@inline
function fourNumbers(at: usize, step: usize): f64 {
  return <f64>((f32.load(at) + f32.load(at + step)) + (f32.load(at + 2 * step) + f32.load(at + 3 * step)));
}
