/**
 * @belief   rand has the spread 1.
 * @origin   randn has.
 * @replaces 2-random.ts
 * @does     stretches rand by std, as if its spread were 1.
 * @mend     The spread of rand is 1 / √12.
 */
import { rand, type Tensor } from "#engine";

export function drawUniform(shape: readonly number[], std: number): Tensor {
  return rand([...shape])
    .sub(0.5)
    .mul(std);
}
