/**
 * @belief   The accuracy is the share of the 3s that were found.
 * @origin   The label 1 is taken for the one that counts. (That share has a name of its own, recall.)
 * @replaces 7-accuracy.ts
 * @does     gives the share of the 3s that were found: the 7s play no part.
 * @mend     A 7 that was called a 7 is right, too. Compare model and label everywhere, and divide by n.
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  if (predictions.shape.join(", ") !== targets.shape.join(", "))
    throw new Error(
      `batchAccuracy: (${predictions.shape.join(", ")}) and (${targets.shape.join(", ")}) differ`,
    );
  const isThree = targets.eq(1).float();
  return predictions.gt(0).float().mul(isThree).sum().item() / isThree.sum().item();
}
