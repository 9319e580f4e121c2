/**
 * @belief   First clean up, then stretch.
 * @origin   The lesson names clamp(0, 255).
 * @replaces 2-table.ts
 * @does     keeps the numbers between 0 and 255 before it stretches them, so that 1.5 is let through.
 * @mend     The bounds of a byte are for what has been stretched: clamp after mul(255).
 */
import type { Tensor } from "#engine";

export function bytesOf(x: Tensor): Tensor {
  return x.clamp(0, 255).mul(255).round().to("uint8");
}
