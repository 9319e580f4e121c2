/**
 * Steps of optimizers: one walk over a parameter, its gradient and what the optimizer remembers of it. All are changed in
 * place, so nothing is written past `n`: the last one to three numbers come one by one.
 *
 * Each formula is written once, for four numbers; a single one is loaded into the first lane.
 */

/** buffer = momentum · buffer + kept · (g + decay · p), then p -= rate · buffer (or · (g + momentum · buffer), looking ahead). */
export function momentumStep(
  p: usize, g: usize, buffer: usize, n: i32,
  rate: f32, momentum: f32, kept: f32, decay: f32, isFirst: bool, nesterov: bool,
): void {
  const rates = f32x4.splat(rate), momenta = f32x4.splat(momentum), keeps = f32x4.splat(kept), decays = f32x4.splat(decay);
  for (let i = 0; i < n; i += 4, p += 16, g += 16, buffer += 16) {
    const isWhole = i + 4 <= n;
    const size = n - i;
    const before = load(p, size);
    let slope = load(g, size);
    if (decay != 0) slope = f32x4.add(slope, f32x4.mul(decays, before));
    const sum = isFirst ? slope : f32x4.add(f32x4.mul(momenta, load(buffer, size)), f32x4.mul(keeps, slope));
    const along = nesterov ? f32x4.add(slope, f32x4.mul(momenta, sum)) : sum;
    const after = f32x4.sub(before, f32x4.mul(rates, along));
    if (isWhole) {
      v128.store(buffer, sum);
      v128.store(p, after);
    } else {
      storePart(buffer, sum, size);
      storePart(p, after, size);
    }
  }
}

/**
 * m = β₁·m + (1 - β₁)·g and v = β₂·v + (1 - β₂)·g², then p = shrink · p - rate · m / (√v / root + ε). With `decay`,
 * decay · p is added to g first. 1 - β is handed in, because it is rounded once that way.
 */
export function adamStep(
  p: usize, g: usize, m: usize, v: usize, n: i32,
  rate: f32, beta1: f32, rest1: f32, beta2: f32, rest2: f32, root: f32, epsilon: f32, decay: f32, shrink: f32,
): void {
  const rates = f32x4.splat(rate), roots = f32x4.splat(root), epsilons = f32x4.splat(epsilon);
  const b1 = f32x4.splat(beta1), r1 = f32x4.splat(rest1), b2 = f32x4.splat(beta2), r2 = f32x4.splat(rest2);
  const decays = f32x4.splat(decay), shrinks = f32x4.splat(shrink);
  for (let i = 0; i < n; i += 4, p += 16, g += 16, m += 16, v += 16) {
    const size = n - i;
    const before = load(p, size);
    let slope = load(g, size);
    if (decay != 0) slope = f32x4.add(slope, f32x4.mul(decays, before));
    const mean = f32x4.add(f32x4.mul(b1, load(m, size)), f32x4.mul(r1, slope));
    const square = f32x4.add(f32x4.mul(b2, load(v, size)), f32x4.mul(r2, f32x4.mul(slope, slope)));
    const bottom = f32x4.add(f32x4.div(f32x4.sqrt(square), roots), epsilons);
    const after = f32x4.sub(f32x4.mul(shrinks, before), f32x4.mul(rates, f32x4.div(mean, bottom)));
    if (size >= 4) {
      v128.store(m, mean);
      v128.store(v, square);
      v128.store(p, after);
    } else {
      storePart(m, mean, size);
      storePart(v, square, size);
      storePart(p, after, size);
    }
  }
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

function storePart(to: usize, values: v128, count: i32): void {
  f32.store(to, f32x4.extract_lane(values, 0));
  if (count > 1) f32.store(to + 4, f32x4.extract_lane(values, 1));
  if (count > 2) f32.store(to + 8, f32x4.extract_lane(values, 2));
}
