/**
 * @belief   Moving needs room.
 * @origin   Nothing is lost like that.
 * @replaces 7-shift.ts
 * @does     cuts nothing off: the pictures get larger.
 * @mend     The frame stays: cut off as much as comes in.
 */
import { F, type Tensor } from "#engine";

export function shifted(images: Tensor, down: number, right: number): Tensor {
  const [x, y] = [Math.max(0, right), Math.max(0, down)];
  return F.pad(images, [x, x - right, y, y - down]);
}
