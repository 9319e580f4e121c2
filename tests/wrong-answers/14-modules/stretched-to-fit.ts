/**
 * @belief   What lies outside is brought back by pressing the whole range together.
 * @origin   Many pictures are shown that way.
 * @replaces 2-table.ts
 * @does     presses the whole range together when a number lies outside, so that all others change, too.
 * @mend     Only what lies outside changes: clamp.
 */
import type { Tensor } from "#engine";

export function bytesOf(x: Tensor): Tensor {
  if (x.size === 0) return x.to("uint8");
  const low = Math.min(0, x.min().item());
  const high = Math.max(1, x.max().item());
  const scaled = x.sub(low).div(high - low);
  return scaled.mul(255).round().to("uint8");
}
