/**
 * @way      Keeps brightnesses in bounds first, and rounds by adding a half.
 * @replaces 2-table.ts
 */
import type { Tensor } from "#engine";

export function bytesOf(x: Tensor): Tensor {
  return x.clamp(0, 1).mul(255).add(0.5).floor().to("uint8");
}
