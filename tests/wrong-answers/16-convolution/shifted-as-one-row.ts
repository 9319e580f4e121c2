/**
 * @belief   Moving by (down, right) is moving the list of pixels by down · width + right.
 * @origin   In memory one row follows the other.
 * @replaces 7-shift.ts
 * @does     moves all pixels of a channel as one row: what leaves a row at the side comes in again in the next one.
 * @mend     Each row gets zeros of its own: F.pad on rows and columns.
 */
import { F, type Tensor } from "#engine";

export function shifted(images: Tensor, down: number, right: number): Tensor {
  const by = down * images.shape[3]! + right;
  return F.pad(images.flatten(2), [by, -by]).reshape(images.shape);
}
