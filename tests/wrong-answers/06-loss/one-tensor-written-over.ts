/**
 * @belief   One tensor is enough: write over it each time.
 * @origin   A copy for each of 784 weights seems a waste.
 * @replaces 6-flat.ts
 * @does     keeps the tensor of its first call and writes every later copy into it: earlier results
 *           change, and weights of another shape don't fit.
 * @mend     Make the copy inside the function, at every call: clone().
 */
import type { Tensor } from "#engine";

let kept: Tensor | undefined;

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  kept ??= weights.clone();
  kept.copy_(weights);
  kept.select(0, place).fill_(value);
  return kept;
}
