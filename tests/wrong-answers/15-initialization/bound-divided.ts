/**
 * @belief   The spread is bound · √3.
 * @origin   The formula is turned the wrong way.
 * @replaces 2-random.ts
 * @does     draws between ±std / √3.
 * @mend     spread = bound / √3, so bound = √3 · spread.
 */
import { rand, type Tensor } from "#engine";

export function drawUniform(shape: readonly number[], std: number): Tensor {
  return rand([...shape])
    .mul(2)
    .sub(1)
    .mul(std / Math.sqrt(3));
}
