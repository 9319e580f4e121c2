/**
 * Where the largest of a row stands: the first of equals; NaN counts as larger than every number.
 */

/**
 * places (rows), as doubles = where in each row of x (rows, n) the largest number stands. `sign` is 1, or -1 for the
 * smallest.
 */
export function largestPlaces(x: usize, places: usize, rows: i32, n: i32, sign: f32): void {
  for (let i = 0; i < rows; i++, x += <usize>n << 2, places += 8) f64.store(places, <f64>largestPlace(x, n, sign));
}

function largestPlace(x: usize, n: i32, sign: f32): i32 {
  const factor = f32x4.splat(sign);
  const whole = x + (<usize>(n & ~3) << 2), end = x + (<usize>n << 2);
  // First how large it is, then where: two simple walks are quicker than one that keeps places beside numbers.
  let best4 = f32x4.splat(-Infinity), isNaN4 = f32x4.splat(0);
  for (let at = x; at < whole; at += 16) {
    const value = v128.load(at);
    isNaN4 = v128.or(isNaN4, f32x4.ne(value, value));
    best4 = f32x4.pmax(f32x4.mul(value, factor), best4);
  }
  let best = max(
    max(f32x4.extract_lane(best4, 0), f32x4.extract_lane(best4, 1)),
    max(f32x4.extract_lane(best4, 2), f32x4.extract_lane(best4, 3)),
  );
  let hasNaN = v128.any_true(isNaN4);
  for (let at = whole; at < end; at += 4) {
    const value = f32.load(at) * sign;
    if (value != value) hasNaN = true;
    else if (value > best) best = value;
  }
  let place = 0;
  if (hasNaN) {
    while (f32.load(x + (<usize>place << 2)) == f32.load(x + (<usize>place << 2))) place++;
    return place;
  }
  const wanted = f32x4.splat(best * sign);
  for (; place + 4 <= n; place += 4) {
    const found = i32x4.bitmask(f32x4.eq(v128.load(x + (<usize>place << 2)), wanted));
    if (found != 0) return place + ctz(found);
  }
  while (place < n - 1 && f32.load(x + (<usize>place << 2)) != best * sign) place++;
  return place;
}
