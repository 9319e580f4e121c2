/**
 * @belief   A p that is too high costs something, and for a 3 none is too high.
 * @origin   relu, or p × (1 - target), looks like the whole formula.
 * @replaces 1-loss.ts
 * @does     lets the 3s cost nothing: their cost is 0, whatever p is.
 * @mend     A 3 costs 1 - p, and only a 7 costs p.
 */
import type { Tensor } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  return p.sub(targets).relu();
}
