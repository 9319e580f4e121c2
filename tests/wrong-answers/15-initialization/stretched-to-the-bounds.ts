/**
 * @belief   To bring numbers to -bound .. bound, take the least to -bound and the largest to bound.
 * @origin   Then two of them always lie at the ends, and a single one has no place.
 * @replaces 2-random.ts
 * @does     stretches what was drawn, so that the least and the largest number lie exactly at the two ends.
 * @mend     rand gives 0 to 1. Take that range to -bound .. bound, not the numbers that came.
 */
import { rand, type Tensor } from "#engine";

export function drawUniform(shape: readonly number[], std: number): Tensor {
  const bound = Math.sqrt(3) * std;
  const drawn = rand(shape);
  const share = drawn.sub(drawn.min()).div(drawn.max().sub(drawn.min()));
  return share.mul(2 * bound).sub(bound);
}
