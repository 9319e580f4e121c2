/**
 * Steps of optimizers: one walk over a parameter, its gradient and what the optimizer remembers of it. All are changed in
 * place, so nothing is written past `n`: the last one to three numbers come one by one.
 *
 * Each formula is written once, for four numbers. It is copied into the loop over whole vectors and behind it for what is
 * left, and each copy is trimmed to the length it is for.
 */

/** buffer = momentum · buffer + kept · (g + decay · p), then p -= rate · buffer (or · (g + momentum · buffer), looking ahead). */
export function momentumStep(
  p: usize, g: usize, buffer: usize, n: i32,
  rate: f32, momentum: f32, kept: f32, decay: f32, isFirst: bool, nesterov: bool,
): void {
  let left = n;
  for (; left >= 4; left -= 4, p += 16, g += 16, buffer += 16) {
    momentumFour(p, g, buffer, 4, rate, momentum, kept, decay, isFirst, nesterov);
  }
  if (left > 0) momentumFour(p, g, buffer, left, rate, momentum, kept, decay, isFirst, nesterov);
}

// @ts-ignore: decorator
@inline
function momentumFour(
  p: usize, g: usize, buffer: usize, count: i32,
  rate: f32, momentum: f32, kept: f32, decay: f32, isFirst: bool, nesterov: bool,
): void {
  const before = load(p, count), momenta = f32x4.splat(momentum);
  let slope = load(g, count);
  if (decay != 0) slope = f32x4.add(slope, f32x4.mul(f32x4.splat(decay), before));
  let sum = slope;
  if (!isFirst) sum = f32x4.add(f32x4.mul(momenta, load(buffer, count)), f32x4.mul(f32x4.splat(kept), slope));
  const along = nesterov ? f32x4.add(slope, f32x4.mul(momenta, sum)) : sum;
  store(buffer, sum, count);
  store(p, f32x4.sub(before, f32x4.mul(f32x4.splat(rate), along)), count);
}

/**
 * m = β₁·m + (1 - β₁)·g and v = β₂·v + (1 - β₂)·g², then p = shrink · p - rate · m / (√v / root + ε). decay · p is added
 * to g first. 1 - β is handed in, because it is rounded once that way.
 */
export function adamStep(
  p: usize, g: usize, m: usize, v: usize, n: i32,
  rate: f32, beta1: f32, rest1: f32, beta2: f32, rest2: f32, root: f32, epsilon: f32, decay: f32, shrink: f32,
): void {
  let left = n;
  for (; left >= 4; left -= 4, p += 16, g += 16, m += 16, v += 16) {
    adamFour(p, g, m, v, 4, rate, beta1, rest1, beta2, rest2, root, epsilon, decay, shrink);
  }
  if (left > 0) adamFour(p, g, m, v, left, rate, beta1, rest1, beta2, rest2, root, epsilon, decay, shrink);
}

// @ts-ignore: decorator
@inline
function adamFour(
  p: usize, g: usize, m: usize, v: usize, count: i32,
  rate: f32, beta1: f32, rest1: f32, beta2: f32, rest2: f32, root: f32, epsilon: f32, decay: f32, shrink: f32,
): void {
  const before = load(p, count);
  let slope = load(g, count);
  if (decay != 0) slope = f32x4.add(slope, f32x4.mul(f32x4.splat(decay), before));
  const mean = f32x4.add(f32x4.mul(f32x4.splat(beta1), load(m, count)), f32x4.mul(f32x4.splat(rest1), slope));
  const squares = f32x4.mul(f32x4.splat(rest2), f32x4.mul(slope, slope));
  const square = f32x4.add(f32x4.mul(f32x4.splat(beta2), load(v, count)), squares);
  const bottom = f32x4.add(f32x4.div(f32x4.sqrt(square), f32x4.splat(root)), f32x4.splat(epsilon));
  const step = f32x4.mul(f32x4.splat(rate), f32x4.div(mean, bottom));
  store(m, mean, count);
  store(v, square, count);
  store(p, f32x4.sub(f32x4.mul(f32x4.splat(shrink), before), step), count);
}

/** Four numbers, or fewer where fewer are left; the others are 0. */
// @ts-ignore: decorator
@inline
function load(from: usize, left: i32): v128 {
  return left >= 4 ? v128.load(from) : loadPart(from, left);
}

function loadPart(from: usize, count: i32): v128 {
  let part = v128.load32_zero(from);
  if (count > 1) part = f32x4.replace_lane(part, 1, f32.load(from + 4));
  if (count > 2) part = f32x4.replace_lane(part, 2, f32.load(from + 8));
  return part;
}

// @ts-ignore: decorator
@inline
function store(to: usize, values: v128, count: i32): void {
  if (count >= 4) v128.store(to, values);
  else storePart(to, values, count);
}

function storePart(to: usize, values: v128, count: i32): void {
  f32.store(to, f32x4.extract_lane(values, 0));
  if (count > 1) f32.store(to + 4, f32x4.extract_lane(values, 1));
  if (count > 2) f32.store(to + 8, f32x4.extract_lane(values, 2));
}
