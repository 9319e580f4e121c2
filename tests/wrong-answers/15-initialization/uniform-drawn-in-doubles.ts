/**
 * @belief   Drawing in float64 and rounding at the end gives the same numbers, only more exact.
 * @origin   A float64 takes two words from the generator, a float32 one.
 * @replaces 2-random.ts
 * @does     draws float64 numbers, which take other words from the generator.
 * @mend     Draw float32: rand(shape).
 */
import { rand, type Tensor } from "#engine";

export function drawUniform(shape: readonly number[], std: number): Tensor {
  const bound = Math.sqrt(3) * std;
  return rand(shape, { dtype: "float64" })
    .mul(2 * bound)
    .sub(bound)
    .float();
}
