/**
 * @belief   Two shapes are the same when their numbers, written one after the other, are the same text.
 * @origin   join("") works for lengths below 10.
 * @replaces 4-mnist-loss.ts
 * @does     takes (1, 11) and (11, 1) for equal: it compares the lengths without anything between them.
 * @mend     join("") makes "111" of both. Put something between the lengths, such as join(", ").
 */
import { type Tensor, where } from "#engine";

export function mnistLoss(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.join("") !== targets.shape.join(""))
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  const p = predictions.sigmoid();
  return where(targets.eq(1), p.neg().add(1), p).mean();
}
