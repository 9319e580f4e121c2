/**
 * @belief   The spread of uniform numbers is how far they reach.
 * @origin   Both are called "how wide".
 * @replaces 2-random.ts
 * @does     takes std for the bound: the spread comes out √3 times too small.
 * @mend     The bound is √3 · std.
 */
import { rand, type Tensor } from "#engine";

export function drawUniform(shape: readonly number[], std: number): Tensor {
  return rand([...shape])
    .mul(2)
    .sub(1)
    .mul(std);
}
