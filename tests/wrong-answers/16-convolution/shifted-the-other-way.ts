/**
 * @belief   To look further to the right is to move to the right.
 * @origin   A window on the picture moves the other way than the picture.
 * @replaces 7-shift.ts
 * @does     moves up and to the left.
 * @mend     To move right, zeros come in at the left.
 */
import { F, type Tensor } from "#engine";

export function shifted(images: Tensor, down: number, right: number): Tensor {
  return F.pad(images, [-right, right, -down, down]);
}
