/**
 * @belief   What is thrown is a message.
 * @origin   In some languages it is.
 * @replaces 4-mnist-loss.ts
 * @does     throws a text, not an Error.
 * @mend     throw takes anything; write throw new Error(...), so that it has a message and a place.
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (String(predictions.shape) !== String(targets.shape)) {
    throw `(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")})` as unknown;
  }
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
