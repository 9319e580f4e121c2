/**
 * @belief   Moving goes round.
 * @origin   torch.roll does that.
 * @replaces 7-shift.ts
 * @does     lets what leaves on one side come in again on the other.
 * @mend     What is pushed over the border is gone, and zeros come in: F.pad.
 */
import { cat, type Tensor } from "#engine";

export function shifted(images: Tensor, down: number, right: number): Tensor {
  const turn = (x: Tensor, dim: number, by: number) => {
    const length = x.shape[dim]!;
    const at = (length - by) % length;
    return cat([x.slice(dim, at), x.slice(dim, 0, at)], dim);
  };
  return turn(turn(images, 2, down), 3, right);
}
