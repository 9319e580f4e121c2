/**
 * @belief   A share has two digits.
 * @origin   People say 0.49, or 49 per cent.
 * @replaces 5-accuracy.ts
 * @does     rounds the accuracy to two digits.
 * @mend     Return the share as it is: rounding is for printing.
 */
import { type Tensor, tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  const share = predictions.gt(border).eq(targets.eq(1)).float().mean();
  return tensor(Math.round(share.item() * 100) / 100);
}
