/**
 * @belief   As many numbers as asked for.
 * @origin   The shape is taken for a count.
 * @replaces 2-random.ts
 * @does     gives all numbers in one row.
 * @mend     The result has the shape that was asked for.
 */
import { randn, type Tensor } from "#engine";

export function drawNormal(shape: readonly number[], std: number): Tensor {
  return randn(shape.reduce((a, b) => a * b, 1)).mul(std);
}
