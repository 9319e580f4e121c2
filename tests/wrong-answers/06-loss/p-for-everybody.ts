/**
 * @belief   p already says what a picture costs. Or: === asks every target.
 * @origin   The 3s are in the mind, and the 7s are forgotten.
 * @replaces 1-loss.ts
 * @does     gives p for each picture, whatever its target is.
 * @mend     p is for a 7 only; a 3 costs 1 - p. Ask every target: targets.eq(1), inside where. (targets === 1
 *           compares the tensor as a whole with a number, and that's never true.)
 */
import type { Tensor } from "#engine";

export function costs(p: Tensor, _targets: Tensor): Tensor {
  return p.clone();
}
