/**
 * Softmax and its logarithm along the last axis, and their gradients: a row is walked over four times, and each time it is
 * still in the nearest cache. Sums are kept in doubles (see sums.ts).
 *
 * Rows of `n` numbers follow each other without gaps. The last vector of a row may reach into the next one: what is
 * read there is masked out, and what is written there is overwritten when that row's turn comes.
 */
import { exp4, expShifted, log4 } from "./exponential";
import { sumOf } from "./sums";

/** y (rows, n) = e^x / its sum over the row; with `log` its logarithm, x - the largest - log of the sum. */
export function softmax(x: usize, y: usize, rows: i32, n: i32, log: bool): void {
  const step = <usize>n << 2;
  for (let i = 0; i < rows; i++, x += step, y += step) {
    const largest = largestOf(x, n);
    expShifted(x, y, n, largest);
    const sum = sumOf(y, n);
    if (log) {
      const shift = f32x4.splat(largest);
      const logOfSum = log4(f32x4.splat(<f32>sum));
      for (let at: usize = 0; at < step; at += 16) {
        v128.store(y + at, f32x4.sub(f32x4.sub(v128.load(x + at), shift), logOfSum));
      }
    } else {
      const share = f32x4.splat(<f32>(1.0 / sum));
      for (let at: usize = 0; at < step; at += 16) v128.store(y + at, f32x4.mul(v128.load(y + at), share));
    }
  }
}

/** The gradient: with y = softmax, y · (g - Σ g·y); with y = its logarithm, g - e^y · Σ g. */
export function softmaxBackward(g: usize, y: usize, out: usize, rows: i32, n: i32, log: bool): void {
  const step = <usize>n << 2;
  for (let i = 0; i < rows; i++, g += step, y += step, out += step) {
    const sum = f32x4.splat(<f32>weightedSum(g, y, n, log));
    if (log) {
      for (let at: usize = 0; at < step; at += 16) {
        v128.store(out + at, f32x4.sub(v128.load(g + at), f32x4.mul(exp4(v128.load(y + at)), sum)));
      }
    } else {
      for (let at: usize = 0; at < step; at += 16) {
        v128.store(out + at, f32x4.mul(v128.load(y + at), f32x4.sub(v128.load(g + at), sum)));
      }
    }
  }
}

/** All bits set in the lanes that are among the `left` numbers still to come. */
// @ts-ignore: decorator
@inline
function within(left: i32): v128 {
  return i32x4.lt_s(i32x4(0, 1, 2, 3), i32x4.splat(left));
}

/** The largest of `n` numbers. It passes over NaN, which the sum will meet. (Four at once, because each waits for the one before.) */
function largestOf(x: usize, n: i32): f32 {
  const nothing = f32x4.splat(-Infinity), wide = x + (<usize>(n & ~15) << 2);
  let best = nothing, b = best, c = best, d = best;
  for (; x < wide; x += 64) {
    best = f32x4.pmax(best, v128.load(x));
    b = f32x4.pmax(b, v128.load(x, 16));
    c = f32x4.pmax(c, v128.load(x, 32));
    d = f32x4.pmax(d, v128.load(x, 48));
  }
  best = f32x4.pmax(f32x4.pmax(best, b), f32x4.pmax(c, d));
  for (let left = n & 15; left > 0; left -= 4, x += 16) {
    best = f32x4.pmax(best, v128.bitselect(v128.load(x), nothing, within(left)));
  }
  best = f32x4.pmax(best, v128.shuffle<f32>(best, best, 2, 3, 0, 1));
  best = f32x4.pmax(best, v128.shuffle<f32>(best, best, 1, 0, 3, 2));
  return f32x4.extract_lane(best, 0);
}

/** Σ g·y, or Σ g alone. */
function weightedSum(g: usize, y: usize, n: i32, alone: bool): f64 {
  let low = f64x2.splat(0), high = low;
  for (let left = n; left > 0; left -= 4, g += 16, y += 16) {
    let part = v128.load(g);
    if (!alone) part = f32x4.mul(part, v128.load(y));
    if (left < 4) part = v128.and(part, within(left));
    low = f64x2.add(low, f64x2.promote_low_f32x4(part));
    high = f64x2.add(high, f64x2.promote_low_f32x4(v128.shuffle<f32>(part, part, 2, 3, 0, 1)));
  }
  low = f64x2.add(low, high);
  return f64x2.extract_lane(low, 0) + f64x2.extract_lane(low, 1);
}
