/**
 * @belief   A metric is for people, so it is a plain number.
 * @origin   It gets printed as one.
 * @replaces 5-accuracy.ts
 * @does     returns a plain number, not a tensor.
 * @mend     Return the tensor that mean() gives, of shape (), without item().
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.gt(border).eq(targets.eq(1)).float().mean().item() as unknown as Tensor;
}
