/**
 * @belief   Small becomes large.
 * @origin   1 - rand is as random as rand.
 * @replaces 2-random.ts
 * @does     turns the signs: 0 becomes +bound.
 * @mend     0 becomes -bound, so that the numbers are PyTorch's.
 */
import { rand, type Tensor } from "#engine";

export function drawUniform(shape: readonly number[], std: number): Tensor {
  const bound = Math.sqrt(3) * std;
  return rand([...shape])
    .mul(-2)
    .add(1)
    .mul(bound);
}
