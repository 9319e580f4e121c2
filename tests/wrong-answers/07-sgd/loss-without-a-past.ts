/**
 * @belief   The loss is just a number, so calculate it with numbers.
 * @origin   Loops and Math are familiar, and the value comes out right.
 * @replaces step3-loss.ts
 * @does     gives the right number in a tensor without a past: no gradient finds its way back to the
 *           predictions.
 * @mend     Calculate with tensor methods from the predictions to the result: item(), tolist() and
 *           detach() leave the record.
 */
import { type Tensor, tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})`);
  }
  return tensor(predictions.sub(targets).pow(2).mean().item());
}
