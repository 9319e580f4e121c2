/**
 * Functions of one number, four at a time, and the slopes of some. Lengths and room as in elementwise.ts: `n` counts
 * numbers, the loops run in whole vectors.
 */
import { expShifted, log4, logistic4, tanh4 } from "./exponential";

/** y = e^x */
export function exp(x: usize, y: usize, n: i32): void {
  expShifted(x, y, n, 0);
}

/** y = ln x */
export function log(x: usize, y: usize, n: i32): void {
  for (const end = y + (<usize>n << 2); y < end; y += 16, x += 16) v128.store(y, log4(v128.load(x)));
}

/** y = √x */
export function sqrt(x: usize, y: usize, n: i32): void {
  for (const end = y + (<usize>n << 2); y < end; y += 16, x += 16) v128.store(y, f32x4.sqrt(v128.load(x)));
}

/** y = 1 / (1 + e^-x) */
export function sigmoid(x: usize, y: usize, n: i32): void {
  for (const end = y + (<usize>n << 2); y < end; y += 16, x += 16) v128.store(y, logistic4(v128.load(x)));
}

export function tanh(x: usize, y: usize, n: i32): void {
  for (const end = y + (<usize>n << 2); y < end; y += 16, x += 16) v128.store(y, tanh4(v128.load(x)));
}

/** y = g · s · (1 - s) for s, an output of sigmoid. */
export function sigmoidBackward(g: usize, s: usize, y: usize, n: i32): void {
  const one = f32x4.splat(1.0);
  for (const end = y + (<usize>n << 2); y < end; y += 16, g += 16, s += 16) {
    const value = v128.load(s);
    v128.store(y, f32x4.mul(v128.load(g), f32x4.mul(value, f32x4.sub(one, value))));
  }
}

/** y = g · (1 - t²) for t, an output of tanh. */
export function tanhBackward(g: usize, t: usize, y: usize, n: i32): void {
  const one = f32x4.splat(1.0);
  for (const end = y + (<usize>n << 2); y < end; y += 16, g += 16, t += 16) {
    const value = v128.load(t);
    v128.store(y, f32x4.mul(v128.load(g), f32x4.sub(one, f32x4.mul(value, value))));
  }
}

/** y = g / (2 · r) for r, an output of sqrt. */
export function sqrtBackward(g: usize, r: usize, y: usize, n: i32): void {
  for (const end = y + (<usize>n << 2); y < end; y += 16, g += 16, r += 16) {
    const value = v128.load(r);
    v128.store(y, f32x4.div(v128.load(g), f32x4.add(value, value)));
  }
}
