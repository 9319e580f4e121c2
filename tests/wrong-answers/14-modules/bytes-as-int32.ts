/**
 * @belief   Whole numbers are int.
 * @origin   int() is the shortest name.
 * @replaces 2-table.ts
 * @does     gives int32.
 * @mend     A byte is uint8: to("uint8").
 */
import type { Tensor } from "#engine";

export function bytesOf(x: Tensor): Tensor {
  return x.mul(255).round().clamp(0, 255).int();
}
