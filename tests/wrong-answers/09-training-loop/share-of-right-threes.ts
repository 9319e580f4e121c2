/**
 * @belief   The accuracy is how often the model is right when it says "a 3".
 * @origin   The label 1 is taken for the one that counts. (That share has a name of its own, precision.)
 * @replaces 7-accuracy.ts
 * @does     gives the share of right ones among those that the model calls a 3.
 * @mend     A 7 that was called a 7 is right, too. Compare model and label everywhere, and divide by n.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  const says3 = predictions.gt(0).float();
  return says3.mul(targets.eq(1).float()).sum().item() / says3.sum().item();
}
