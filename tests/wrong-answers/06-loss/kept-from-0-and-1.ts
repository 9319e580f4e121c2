/**
 * @belief   p must stay a little away from 0 and 1.
 * @origin   Losses with a logarithm need that.
 * @replaces 1-loss.ts
 * @does     doesn't take p as it is near 0 and 1: it moves it away from there first.
 * @mend     Nothing breaks at 0 or 1 here. Use p as it comes in, without clamp.
 */
import { type Tensor, where } from "#engine";

export function costs(p: Tensor, targets: Tensor): Tensor {
  const safe = p.clamp(1e-3, 1 - 1e-3);
  return where(targets.eq(1), safe.neg().add(1), safe);
}
