/**
 * @belief   What is missing to 1 is the mistake. Or: an if asks every target.
 * @origin   The 3s are in the mind, and the 7s are forgotten.
 * @replaces 1-loss.ts
 * @does     gives 1 - p for each picture, whatever its target is.
 * @mend     1 - p is for a 3 only; a 7 costs p. Choose for every target: where(targets.eq(1), ..., ...). (An if chooses
 *           once for all of them, and a tensor in an if always counts as true.)
 */
import type { Tensor } from "#engine";

export function costs(p: Tensor, _targets: Tensor): Tensor {
  return p.neg().add(1);
}
