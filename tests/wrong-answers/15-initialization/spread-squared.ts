/**
 * @belief   The numbers are multiplied by the variance.
 * @origin   The variance is the square of the standard deviation.
 * @replaces 2-random.ts
 * @does     multiplies by std².
 * @mend     Multiply by std itself.
 */
import { randn, type Tensor } from "#engine";

export function drawNormal(shape: readonly number[], std: number): Tensor {
  return randn([...shape]).mul(std ** 2);
}
