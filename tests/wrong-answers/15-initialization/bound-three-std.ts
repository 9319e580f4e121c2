/**
 * @belief   The bound is three times the spread.
 * @origin   Nearly all normal numbers lie within three standard deviations.
 * @replaces 2-random.ts
 * @does     draws between ±3 · std.
 * @mend     Three standard deviations are a rule for the normal distribution. Here it is √3.
 */
import { rand, type Tensor } from "#engine";

export function drawUniform(shape: readonly number[], std: number): Tensor {
  return rand([...shape])
    .mul(2)
    .sub(1)
    .mul(3 * std);
}
