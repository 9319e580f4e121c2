/**
 * @belief   When they are whole, they are bytes.
 * @origin   They print like bytes, nearly.
 * @replaces 2-table.ts
 * @does     leaves the numbers float32.
 * @mend     The type is part of the result: to("uint8") changes it.
 */
import type { Tensor } from "#engine";

export function bytesOf(x: Tensor): Tensor {
  return x.mul(255).round().clamp(0, 255);
}
