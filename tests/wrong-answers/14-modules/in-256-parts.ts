/**
 * @belief   There are 256 bytes, so the range has 256 equal parts.
 * @origin   Of a die with 256 sides that is true.
 * @replaces 2-table.ts
 * @does     multiplies by 256 and cuts the fraction off.
 * @mend     Each number becomes the nearest byte: multiply by 255, then round.
 */
import type { Tensor } from "#engine";

export function bytesOf(x: Tensor): Tensor {
  return x.mul(256).floor().clamp(0, 255).to("uint8");
}
