/**
 * @belief   Two directions are two calls.
 * @origin   One of them was forgotten.
 * @replaces 7-shift.ts
 * @does     doesn't move down.
 * @mend     F.pad takes both: [right, -right, down, -down].
 */
import { F, type Tensor } from "#engine";

export function shifted(images: Tensor, _down: number, right: number): Tensor {
  return F.pad(images, [right, -right, 0, 0]);
}
