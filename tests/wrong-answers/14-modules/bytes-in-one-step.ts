/**
 * @belief   uint8 makes a byte of any number.
 * @origin   It holds bytes and nothing else.
 * @replaces 2-table.ts
 * @does     stretches and changes the type, without rounding, and without keeping the numbers inside of 0 and 255.
 * @mend     The type drops fractions, and begins anew after 255: round() and clamp(0, 255) come before it.
 */
import type { Tensor } from "#engine";

export function bytesOf(x: Tensor): Tensor {
  return x.mul(255).to("uint8");
}
