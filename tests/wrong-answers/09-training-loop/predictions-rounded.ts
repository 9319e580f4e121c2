/**
 * @belief   A prediction is right when it is 1 for a 3 and 0 for a 7, rounded.
 * @origin   So it would be behind a sigmoid. These predictions can be any number.
 * @replaces 7-accuracy.ts
 * @does     rounds the predictions and compares them with 1 and 0: 7 for a 3 and -2 for a 7 count as wrong.
 * @mend     Ask first what the model says, predictions.gt(0), and compare that with targets.eq(1).
 */
import type { Tensor } from "#engine";

export function batchAccuracy(predictions: Tensor, targets: Tensor): number {
  const [got, wanted] = [predictions.shape.join(", "), targets.shape.join(", ")];
  if (got !== wanted) throw new Error(`batchAccuracy: (${got}) and (${wanted})`);
  return predictions.round().eq(targets).float().mean().item();
}
