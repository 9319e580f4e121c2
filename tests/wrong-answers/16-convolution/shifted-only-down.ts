/**
 * @belief   Two directions are two calls.
 * @origin   One of them was forgotten.
 * @replaces 7-shift.ts
 * @does     doesn't move to the right.
 * @mend     F.pad takes both: [right, -right, down, -down].
 */
import { F, type Tensor } from "#engine";

export function shifted(images: Tensor, down: number): Tensor {
  return F.pad(images, [0, 0, down, -down]);
}
