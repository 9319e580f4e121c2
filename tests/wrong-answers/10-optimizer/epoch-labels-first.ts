/**
 * @belief   A loss compares two things, so their order doesn't matter.
 * @origin   For a squared distance it doesn't.
 * @replaces 5-epoch.ts
 * @does     hands the labels to the loss function first, then the predictions.
 * @mend     Predictions first, then labels: lossFunction(model(x), y).
 */
import type { nn, optim, Pair } from "#engine";
import type { Loss } from "#work/10-optimizer/5-epoch.ts";

export function trainEpoch(
  batches: Iterable<Pair>,
  model: nn.Layer,
  optimizer: optim.Optimizer,
  lossFunction: Loss,
): number[] {
  const losses: number[] = [];
  for (const [x, y] of batches) {
    const loss = lossFunction(y, model(x));
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    losses.push(loss.item());
  }
  return losses;
}
