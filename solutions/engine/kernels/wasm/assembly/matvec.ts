/**
 * Matrix times vector.
 *
 * Every number of the matrix is used once, so memory sets the pace and nothing is packed. What matters is to read the
 * rows one behind the other, as they lie in memory: the processor then fetches ahead. (Four rows side by side share
 * loads of the vector, and take twice as long when the matrix comes from main memory.)
 */

/** y (m) = A (m, k) @ x (k). A's rows lie `aRow` numbers apart. */
export function rowsTimesVector(a: usize, aRow: i32, x: usize, y: usize, m: i32, k: i32): void {
  const step = <usize>aRow << 2;
  const wide = <usize>(k & ~15) << 2, whole = <usize>(k & ~3) << 2, end = <usize>k << 2;
  for (let i = 0; i < m; i++) {
    let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0;
    let at: usize = 0;
    for (; at < wide; at += 64) {
      s0 = f32x4.add(s0, f32x4.mul(v128.load(a + at), v128.load(x + at)));
      s1 = f32x4.add(s1, f32x4.mul(v128.load(a + at, 16), v128.load(x + at, 16)));
      s2 = f32x4.add(s2, f32x4.mul(v128.load(a + at, 32), v128.load(x + at, 32)));
      s3 = f32x4.add(s3, f32x4.mul(v128.load(a + at, 48), v128.load(x + at, 48)));
    }
    for (; at < whole; at += 16) s0 = f32x4.add(s0, f32x4.mul(v128.load(a + at), v128.load(x + at)));
    s0 = f32x4.add(f32x4.add(s0, s1), f32x4.add(s2, s3));
    let sum =
      f32x4.extract_lane(s0, 0) + f32x4.extract_lane(s0, 1) + (f32x4.extract_lane(s0, 2) + f32x4.extract_lane(s0, 3));
    for (; at < end; at += 4) sum += f32.load(a + at) * f32.load(x + at);
    f32.store(y, sum);
    a += step;
    y += 4;
  }
}

/** y (n) = x (k) @ A (k, n): multiples of A's rows added up. The rows lie `aRow` numbers apart, x's numbers `xStep`. */
export function vectorTimesRows(a: usize, aRow: i32, x: usize, xStep: i32, y: usize, k: i32, n: i32): void {
  const step = <usize>aRow << 2;
  const xNext = <usize>xStep << 2;
  const end = <usize>n << 2;
  const whole = <usize>(n & ~3) << 2;
  memory.fill(y, 0, end);
  let i = 0;
  for (; i + 4 <= k; i += 4) {
    const r0 = a, r1 = r0 + step, r2 = r1 + step, r3 = r2 + step;
    const x0 = f32.load(x), x1 = f32.load(x + xNext), x2 = f32.load(x + 2 * xNext), x3 = f32.load(x + 3 * xNext);
    const v0 = f32x4.splat(x0), v1 = f32x4.splat(x1), v2 = f32x4.splat(x2), v3 = f32x4.splat(x3);
    let at: usize = 0;
    for (; at < whole; at += 16) {
      const left = f32x4.add(f32x4.mul(v0, v128.load(r0 + at)), f32x4.mul(v1, v128.load(r1 + at)));
      const right = f32x4.add(f32x4.mul(v2, v128.load(r2 + at)), f32x4.mul(v3, v128.load(r3 + at)));
      v128.store(y + at, f32x4.add(v128.load(y + at), f32x4.add(left, right)));
    }
    for (; at < end; at += 4) {
      const left = x0 * f32.load(r0 + at) + x1 * f32.load(r1 + at);
      const right = x2 * f32.load(r2 + at) + x3 * f32.load(r3 + at);
      f32.store(y + at, f32.load(y + at) + (left + right));
    }
    a += 4 * step;
    x += 4 * xNext;
  }
  for (; i < k; i++) {
    const x0 = f32.load(x);
    for (let at: usize = 0; at < end; at += 4) f32.store(y + at, f32.load(y + at) + x0 * f32.load(a + at));
    a += step;
    x += xNext;
  }
}
