/**
 * @belief   Brightness has no minus.
 * @origin   In a picture file it has none.
 * @replaces 2-table.ts
 * @does     keeps only what is above 1 in bounds.
 * @mend     Numbers below 0 must become 0: clamp has two ends.
 */
import type { Tensor } from "#engine";

export function bytesOf(x: Tensor): Tensor {
  return x.mul(255).round().clamp(undefined, 255).to("uint8");
}
