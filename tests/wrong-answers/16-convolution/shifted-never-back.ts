/**
 * @belief   Numbers below 0 make no sense.
 * @origin   Counts are never below 0.
 * @replaces 7-shift.ts
 * @does     doesn't move up or to the left.
 * @mend     Below 0 means the other way. F.pad takes both.
 */
import { F, type Tensor } from "#engine";

export function shifted(images: Tensor, down: number, right: number): Tensor {
  const [x, y] = [Math.max(0, right), Math.max(0, down)];
  return F.pad(images, [x, -x, y, -y]);
}
