/**
 * @belief   rand draws uniformly: stretch it.
 * @origin   It is one step less.
 * @replaces 2-random.ts
 * @does     draws from 0 to the bound, so no number is below 0.
 * @mend     Bring 0 .. 1 to -1 .. 1 first, then stretch.
 */
import { rand, type Tensor } from "#engine";

export function drawUniform(shape: readonly number[], std: number): Tensor {
  return rand([...shape]).mul(Math.sqrt(3) * std);
}
