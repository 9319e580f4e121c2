/**
 * @belief   A difference that nobody can see is no difference.
 * @origin   Floating-point numbers are hardly ever equal, so a little is often allowed.
 * @replaces step3-loss.ts
 * @does     counts a difference of less than a thousandth as 0.
 * @mend     Square every difference, however small: near the end of training they all are.
 */
import { type Tensor, where, zerosLike } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`mse: (${got}) and (${wanted})`);
  const difference = predictions.sub(targets);
  return where(difference.abs().lt(1e-3), zerosLike(difference), difference).pow(2).mean();
}
