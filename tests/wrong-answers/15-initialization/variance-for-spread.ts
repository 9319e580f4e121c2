/**
 * @belief   Spread is the square root of what one multiplies by.
 * @origin   The variance is the square of the standard deviation.
 * @replaces 2-random.ts
 * @does     multiplies by the root of std: the variance is std then.
 * @mend     std is the standard deviation already: multiply by it.
 */
import { randn, type Tensor } from "#engine";

export function drawNormal(shape: readonly number[], std: number): Tensor {
  return randn([...shape]).mul(Math.sqrt(std));
}
