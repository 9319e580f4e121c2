/**
 * @belief   round makes the whole numbers that are wanted.
 * @origin   The order of the two looks unimportant.
 * @replaces 2-table.ts
 * @does     rounds to 0 and 1 before it multiplies.
 * @mend     Multiply by 255 first: then there is something left to round.
 */
import type { Tensor } from "#engine";

export function bytesOf(x: Tensor): Tensor {
  return x.round().mul(255).clamp(0, 255).to("uint8");
}
