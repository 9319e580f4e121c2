/**
 * @belief   The lower half becomes negative, the upper half stays.
 * @origin   So both signs come.
 * @replaces 2-random.ts
 * @does     turns the lower half of the numbers round, and moves only the upper half to the middle.
 * @mend     2 · rand - 1 lies between -1 and 1 already: multiply it by the bound.
 */
import { rand, type Tensor, where } from "#engine";

export function drawUniform(shape: readonly number[], std: number): Tensor {
  const bound = Math.sqrt(3) * std;
  const drawn = rand(shape);
  return where(drawn.lt(0.5), drawn.mul(-2 * bound), drawn.sub(0.5).mul(2 * bound));
}
