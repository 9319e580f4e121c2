/**
 * @belief   Doubles are more exact, and can be rounded in the end.
 * @origin   They have more digits.
 * @replaces 2-random.ts
 * @does     draws in float64: from 16 numbers on the generator gives others than in float32.
 * @mend     Draw in float32, as the usual randn does.
 */
import { randn, type Tensor } from "#engine";

export function drawNormal(shape: readonly number[], std: number): Tensor {
  return randn(shape, { dtype: "float64" }).mul(std).float();
}
