/**
 * @belief   To make bytes means: the darkest becomes 0, the brightest 255.
 * @origin   Then the same grey becomes another byte in another picture.
 * @replaces 2-table.ts
 * @does     stretches the numbers so that the smallest becomes 0 and the largest 255.
 * @mend     0 becomes 0 and 1 becomes 255, whatever else is in x.
 */
import type { Tensor } from "#engine";

export function bytesOf(x: Tensor): Tensor {
  const inside = x.clamp(0, 1);
  const darkest = inside.min();
  const range = inside.max().sub(darkest);
  if (range.item() === 0) return inside.mul(255).round().to("uint8");
  return inside.sub(darkest).div(range).mul(255).round().to("uint8");
}
