/**
 * @belief   If something is too bright, all must become darker.
 * @origin   The picture is to keep its contrast.
 * @replaces 2-table.ts
 * @does     divides all numbers by the largest, if that is above 1.
 * @mend     Only what is above 1 changes, and becomes 255: clamp.
 */
import type { Tensor } from "#engine";

export function bytesOf(x: Tensor): Tensor {
  const largest = x.size === 0 ? 1 : x.max().item();
  return x.div(Math.max(1, largest)).clamp(0, 1).mul(255).round().to("uint8");
}
