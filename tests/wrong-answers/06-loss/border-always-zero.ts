/**
 * @belief   The border is at 0.
 * @origin   For raw predictions it is.
 * @replaces 5-accuracy.ts
 * @does     takes 0 for the border, whatever border was given.
 * @mend     Compare with the border that comes in. After a sigmoid it is at 0.5. See section 5.
 */
import type { Tensor } from "#engine";

export function accuracy(predictions: Tensor, targets: Tensor, _border: number): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return predictions.gt(0).eq(targets.eq(1)).float().mean();
}
