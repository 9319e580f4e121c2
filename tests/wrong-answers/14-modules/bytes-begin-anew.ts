/**
 * @belief   A byte stops at 255 by itself.
 * @origin   Colours in a picture program do.
 * @replaces 2-table.ts
 * @does     lets what is above 1 or below 0 begin anew at the other end.
 * @mend     A byte that gets 256 becomes 0. Keep the numbers inside of 0 and 255 with clamp.
 */
import type { Tensor } from "#engine";

export function bytesOf(x: Tensor): Tensor {
  return x.mul(255).round().to("uint8");
}
