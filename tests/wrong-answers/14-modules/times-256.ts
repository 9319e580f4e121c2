/**
 * @belief   A byte has 256 values, so the factor is 256.
 * @origin   From 0 to 255 there are 256 numbers.
 * @replaces 2-table.ts
 * @does     multiplies by 256.
 * @mend     1 must become 255, the largest byte: multiply by 255.
 */
import type { Tensor } from "#engine";

export function bytesOf(x: Tensor): Tensor {
  return x.mul(256).round().clamp(0, 255).to("uint8");
}
