/**
 * @belief   Moving changes the picture.
 * @origin   In a paint program it does.
 * @replaces 7-shift.ts
 * @does     moves the pictures that it was given.
 * @mend     Give new pictures and leave the old ones.
 */
import { F, noGrad, type Tensor } from "#engine";

export function shifted(images: Tensor, down: number, right: number): Tensor {
  const moved = F.pad(images, [right, -right, down, -down]);
  return noGrad(() => images.copy_(moved));
}
