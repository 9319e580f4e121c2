/**
 * @belief   Paper is white, and white is 1.
 * @origin   In many pictures it is.
 * @replaces 7-shift.ts
 * @does     lets ones come in.
 * @mend     Here paper is 0 and ink is 1.
 */
import { F, type Tensor } from "#engine";

export function shifted(images: Tensor, down: number, right: number): Tensor {
  return F.pad(images, [right, -right, down, -down], { value: 1 });
}
