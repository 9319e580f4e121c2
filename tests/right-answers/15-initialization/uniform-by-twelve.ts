/**
 * @way      Knows that rand has the spread 1 / √12.
 * @replaces 2-random.ts
 */
import { rand, type Tensor } from "#engine";

export function drawUniform(shape: readonly number[], std: number): Tensor {
  return rand([...shape])
    .sub(0.5)
    .mul(std * Math.sqrt(12));
}
