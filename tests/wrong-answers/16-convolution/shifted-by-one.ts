/**
 * @belief   A move is a step.
 * @origin   One looks at the sign only.
 * @replaces 7-shift.ts
 * @does     moves by a single pixel, however far it is asked to.
 * @mend     Move by as many pixels as the number says.
 */
import { F, type Tensor } from "#engine";

export function shifted(images: Tensor, down: number, right: number): Tensor {
  const [x, y] = [Math.sign(right), Math.sign(down)];
  return F.pad(images, [x, -x, y, -y]);
}
