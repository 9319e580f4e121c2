/**
 * @belief   One copy is enough.
 * @origin   The copy is made once, at the first call, and kept.
 * @replaces 6-flat.ts
 * @does     writes every call into the same copy: the values of earlier calls stay in it.
 * @mend     Make the copy inside the function, at every call.
 */
import type { Tensor } from "#engine";

let kept: Tensor | undefined;

export function withWeight(weights: Tensor, place: number, value: number): Tensor {
  kept ??= weights.clone();
  kept.select(0, place).fill_(value);
  return kept;
}
