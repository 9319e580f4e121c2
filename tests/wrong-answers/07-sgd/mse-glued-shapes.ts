/**
 * @belief   Two shapes are the same when their numbers, written one after the other, are the same text.
 * @origin   join("") works for lengths below 10.
 * @replaces step3-loss.ts
 * @does     takes (1, 11) and (11, 1) for equal: it compares the lengths without anything between them.
 * @mend     join("") makes "111" of both. Put something between the lengths, such as join(", ").
 */
import type { Tensor } from "#engine";

export function mse(predictions: Tensor, targets: Tensor): Tensor {
  if (predictions.shape.join("") !== targets.shape.join(""))
    throw new Error(`(${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`);
  return predictions.sub(targets).pow(2).mean();
}
