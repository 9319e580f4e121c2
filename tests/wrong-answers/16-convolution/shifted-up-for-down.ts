/**
 * @belief   Upwards is above 0.
 * @origin   On a chart it is.
 * @replaces 7-shift.ts
 * @does     moves up where it should move down.
 * @mend     Row numbers grow downwards: to move down, zeros come in above.
 */
import { F, type Tensor } from "#engine";

export function shifted(images: Tensor, down: number, right: number): Tensor {
  return F.pad(images, [right, -right, -down, down]);
}
