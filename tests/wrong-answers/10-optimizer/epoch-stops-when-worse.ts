/**
 * @belief   When the loss grows, training has gone too far and should stop.
 * @origin   Early stopping does that, with the loss of whole epochs.
 * @replaces 5-epoch.ts
 * @does     ends the epoch as soon as the loss of a batch is larger than that of the batch before.
 * @mend     Losses go up and down from batch to batch. Go through all the batches, whatever the losses are.
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
    const loss = lossFunction(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    losses.push(loss.item());
    if (losses.at(-1)! > (losses.at(-2) ?? Number.POSITIVE_INFINITY)) break;
  }
  return losses;
}
