/**
 * @belief   The cost is prediction minus target.
 * @origin   An error is a difference, and the size is thought of later, or never.
 * @replaces 1-loss.ts
 * @does     gives p - target: for a 3 the cost is 0 or below.
 * @mend     A cost is a distance, never below 0. A 3 costs 1 - p; only a 7 costs p.
 */
import type { Tensor } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return p.sub(targets);
}
