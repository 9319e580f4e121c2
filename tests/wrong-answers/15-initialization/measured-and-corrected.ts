/**
 * @belief   The numbers should have exactly the spread that is asked for.
 * @origin   std() measures it at once.
 * @replaces 2-random.ts
 * @does     divides by the spread that was measured.
 * @mend     Chance decides how far these few lie apart: multiply by √3 · std, and let them be.
 */
import { rand, type Tensor } from "#engine";

export function drawUniform(shape: readonly number[], std: number): Tensor {
  const drawn = rand([...shape])
    .mul(2)
    .sub(1);
  return drawn.div(drawn.std()).mul(std);
}
