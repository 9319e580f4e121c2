/**
 * Sums along an axis, in doubles: each float32 is widened before it is added, so that a long sum loses nothing that its
 * float32 result could show. Widening costs half of the pace of adding up in float32, and memory is slower than that.
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

/** The sum of `n` neighbours. */
export function sumOf(x: usize, n: i32): f64 {
  const end = x + (<usize>n << 2), wide = x + (<usize>(n & ~7) << 2);
  let s0 = f64x2.splat(0), s1 = s0, s2 = s0, s3 = s0;
  for (; x < wide; x += 32) {
    s0 = f64x2.add(s0, f64x2.promote_low_f32x4(v128.load64_zero(x)));
    s1 = f64x2.add(s1, f64x2.promote_low_f32x4(v128.load64_zero(x, 8)));
    s2 = f64x2.add(s2, f64x2.promote_low_f32x4(v128.load64_zero(x, 16)));
    s3 = f64x2.add(s3, f64x2.promote_low_f32x4(v128.load64_zero(x, 24)));
  }
  const all = f64x2.add(f64x2.add(s0, s1), f64x2.add(s2, s3));
  let sum = f64x2.extract_lane(all, 0) + f64x2.extract_lane(all, 1);
  for (; x < end; x += 4) sum += <f64>f32.load(x);
  return sum;
}

/** sums (n) = `count` rows of n numbers, added up: four rows at a time, so that a sum is fetched once for four numbers. */
function sumOfRows(x: usize, sums: usize, count: i32, n: i32): void {
  const step = <usize>n << 2;
  memory.fill(sums, 0, <usize>n << 3);
  let i = 0;
  for (; i + 4 <= count; i += 4, x += 4 * step) {
    let a = x, b = x + step, c = x + 2 * step, d = x + 3 * step;
    let to = sums;
    const end = sums + (<usize>n << 3), whole = sums + (<usize>(n & ~1) << 3);
    for (; to < whole; to += 16, a += 8, b += 8, c += 8, d += 8) {
      const left = f64x2.add(
        f64x2.promote_low_f32x4(v128.load64_zero(a)), f64x2.promote_low_f32x4(v128.load64_zero(b)));
      const right = f64x2.add(
        f64x2.promote_low_f32x4(v128.load64_zero(c)), f64x2.promote_low_f32x4(v128.load64_zero(d)));
      v128.store(to, f64x2.add(v128.load(to), f64x2.add(left, right)));
    }
    if (to < end) {
      const four = (<f64>f32.load(a) + <f64>f32.load(b)) + (<f64>f32.load(c) + <f64>f32.load(d));
      f64.store(to, f64.load(to) + four);
    }
  }
  for (; i < count; i++) {
    for (let to = sums, end = sums + (<usize>n << 3); to < end; to += 8, x += 4) {
      f64.store(to, f64.load(to) + <f64>f32.load(x));
    }
  }
}
