/**
 * @belief   Bytes come one after the other.
 * @origin   In a file they do.
 * @replaces 2-table.ts
 * @does     gives all bytes in one row.
 * @mend     The result has the shape of x. Work on the tensor, and it stays by itself.
 */
import type { Tensor } from "#engine";

export function bytesOf(x: Tensor): Tensor {
  return x.mul(255).round().clamp(0, 255).to("uint8").flatten();
}
