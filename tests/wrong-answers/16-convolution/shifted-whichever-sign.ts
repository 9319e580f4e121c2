/**
 * @belief   A distance has no sign.
 * @origin   Distances are lengths.
 * @replaces 7-shift.ts
 * @does     moves down and to the right, also when the numbers are below 0.
 * @mend     Below 0 means up and to the left.
 */
import { F, type Tensor } from "#engine";

export function shifted(images: Tensor, down: number, right: number): Tensor {
  const [x, y] = [Math.abs(right), Math.abs(down)];
  return F.pad(images, [x, -x, y, -y]);
}
