/**
 * @belief   First go through all batches, then take the step.
 * @origin   "Train for one epoch, then step."
 * @replaces 5-epoch.ts
 * @does     steps and clears once, after the last batch.
 * @mend     Both belong to every batch: step and zeroGrad inside the loop. See section 5.
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
    losses.push(loss.item());
  }
  optimizer.step();
  optimizer.zeroGrad();
  return losses;
}
