/**
 * @belief   slice to -n cuts off n at the end.
 * @origin   It does, but for 0: -0 is 0, the beginning.
 * @replaces 7-shift.ts
 * @does     cuts off everything where down or right is 0: a slice that ends at -0 ends at the beginning.
 * @mend     Cut at a place counted from the front: height - down. Or F.pad with numbers below 0, which cuts.
 */
import { F, type Tensor } from "#engine";

export function shifted(images: Tensor, down: number, right: number): Tensor {
  const rows = down >= 0 ? images.slice(2, 0, -down) : images.slice(2, -down);
  const kept = right >= 0 ? rows.slice(3, 0, -right) : rows.slice(3, -right);
  return F.pad(kept, [Math.max(right, 0), Math.max(-right, 0), Math.max(down, 0), Math.max(-down, 0)]);
}
