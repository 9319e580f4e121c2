/**
 * @belief   A change of the type rounds.
 * @origin   One expects the nearest number.
 * @replaces 2-table.ts
 * @does     cuts off the fraction in place of rounding.
 * @mend     A type of whole numbers drops the fraction: round() comes first. See section 2.
 */
import type { Tensor } from "#engine";

export function bytesOf(x: Tensor): Tensor {
  return x.mul(255).clamp(0, 255).to("uint8");
}
