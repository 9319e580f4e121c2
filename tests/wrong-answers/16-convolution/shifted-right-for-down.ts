/**
 * @belief   F.pad begins with the rows.
 * @origin   Shapes do. It begins with the last dimension.
 * @replaces 7-shift.ts
 * @does     takes down for right.
 * @mend     The first two numbers of F.pad are left and right.
 */
import { F, type Tensor } from "#engine";

export function shifted(images: Tensor, down: number, right: number): Tensor {
  return F.pad(images, [down, -down, right, -right]) as Tensor;
}
