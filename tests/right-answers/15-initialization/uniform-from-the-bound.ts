/**
 * @way      Begins at -bound and adds up to two bounds.
 * @replaces 2-random.ts
 */
import { rand, type Tensor } from "#engine";

export function drawUniform(shape: readonly number[], std: number): Tensor {
  const bound = Math.sqrt(3 * std ** 2);
  return rand([...shape])
    .mul(2 * bound)
    .sub(bound);
}
