/**
 * Arithmetic between a matrix and something that is repeated along one of its sides, (n, m) with (m,) or (n, 1): the
 * repeated operand is read where it stands, again and again.
 *
 * Operands are given by where they begin, by how many bytes they go on from row to row (0: the same row again), and from
 * vector to vector: 16, or 0 for one number that serves the whole row. The rows of y lie without gaps; as in softmax.ts,
 * what the last vector of a row writes too much is overwritten by the next row.
 */

/** y (rows, n) = a + b, a - b, a · b or a / b: `operation` 0 to 3. */
export function binaryRows(
  operation: i32,
  a: usize, aRow: usize, aStep: usize,
  b: usize, bRow: usize, bStep: usize,
  y: usize, rows: i32, n: i32,
): void {
  const step = <usize>n << 2;
  for (let i = 0; i < rows; i++, a += aRow, b += bRow, y += step) {
    if (operation == 0) along(0, a, aStep, b, bStep, y, step);
    else if (operation == 1) along(1, a, aStep, b, bStep, y, step);
    else if (operation == 2) along(2, a, aStep, b, bStep, y, step);
    else along(3, a, aStep, b, bStep, y, step);
  }
}

/** One row. It is copied into each of the four places above, and there the compiler sees which operation it is. */
// @ts-ignore: decorator
@inline
function along(operation: i32, a: usize, aStep: usize, b: usize, bStep: usize, y: usize, step: usize): void {
  if (aStep != 0 && bStep != 0) {
    for (let at: usize = 0; at < step; at += 16) v128.store(y + at, calculate(operation, v128.load(a + at), v128.load(b + at)));
  } else if (aStep != 0) {
    const one = v128.load32_splat(b);
    for (let at: usize = 0; at < step; at += 16) v128.store(y + at, calculate(operation, v128.load(a + at), one));
  } else {
    const one = v128.load32_splat(a);
    for (let at: usize = 0; at < step; at += 16) {
      v128.store(y + at, calculate(operation, one, bStep != 0 ? v128.load(b + at) : v128.load32_splat(b)));
    }
  }
}

// @ts-ignore: decorator
@inline
function calculate(operation: i32, a: v128, b: v128): v128 {
  if (operation == 0) return f32x4.add(a, b);
  if (operation == 1) return f32x4.sub(a, b);
  if (operation == 2) return f32x4.mul(a, b);
  return f32x4.div(a, b);
}
