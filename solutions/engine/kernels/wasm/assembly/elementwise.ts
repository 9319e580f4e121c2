/**
 * Element by element, four at a time.
 *
 * `n` counts numbers; arrays lie in one piece. The loops run in whole vectors: every array must have room up to the
 * next multiple of four, and what is calculated there is never looked at. An operand whose step is 0 is one number,
 * written four times in a row.
 */

/** y = a + b */
export function add(a: usize, aStep: usize, b: usize, bStep: usize, y: usize, n: i32): void {
  for (const end = y + (<usize>n << 2); y < end; y += 16, a += aStep, b += bStep) {
    v128.store(y, f32x4.add(v128.load(a), v128.load(b)));
  }
}

/** y = a - b */
export function sub(a: usize, aStep: usize, b: usize, bStep: usize, y: usize, n: i32): void {
  for (const end = y + (<usize>n << 2); y < end; y += 16, a += aStep, b += bStep) {
    v128.store(y, f32x4.sub(v128.load(a), v128.load(b)));
  }
}

/** y = a * b */
export function mul(a: usize, aStep: usize, b: usize, bStep: usize, y: usize, n: i32): void {
  for (const end = y + (<usize>n << 2); y < end; y += 16, a += aStep, b += bStep) {
    v128.store(y, f32x4.mul(v128.load(a), v128.load(b)));
  }
}

/** y = a / b */
export function div(a: usize, aStep: usize, b: usize, bStep: usize, y: usize, n: i32): void {
  for (const end = y + (<usize>n << 2); y < end; y += 16, a += aStep, b += bStep) {
    v128.store(y, f32x4.div(v128.load(a), v128.load(b)));
  }
}

/** y = the larger of x and 0; NaN stays NaN. */
export function relu(x: usize, y: usize, n: i32): void {
  const zero = f32x4.splat(0);
  for (const end = y + (<usize>n << 2); y < end; y += 16, x += 16) v128.store(y, f32x4.max(v128.load(x), zero));
}

/** y = 0 where the output is 0 or less, else g; so NaN lets the gradient pass. */
export function reluBackward(g: usize, output: usize, y: usize, n: i32): void {
  const zero = f32x4.splat(0);
  for (const end = y + (<usize>n << 2); y < end; y += 16, g += 16, output += 16) {
    v128.store(y, v128.andnot(v128.load(g), f32x4.le(v128.load(output), zero)));
  }
}

/** y += alpha * x, in place; it writes not one number past `n`. */
export function axpy(y: usize, alpha: f32, x: usize, n: i32): void {
  const end = y + (<usize>n << 2), whole = y + (<usize>(n & ~3) << 2);
  const scale = f32x4.splat(alpha);
  for (; y < whole; y += 16, x += 16) v128.store(y, f32x4.add(v128.load(y), f32x4.mul(scale, v128.load(x))));
  for (; y < end; y += 4, x += 4) f32.store(y, f32.load(y) + alpha * f32.load(x));
}
