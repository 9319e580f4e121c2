/**
 * @belief   mean(0) is the mean.
 * @origin   NumPy users name the axis.
 * @replaces step3-loss.ts
 * @does     takes the mean down the columns only: whatever has several axes gives several numbers.
 * @mend     One number is asked for, of shape (): mean() without an argument takes all axes.
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape))
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  const squares = predictions.sub(targets).pow(2);
  return squares.rank === 0 ? squares : squares.mean(0);
}
