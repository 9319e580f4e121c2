/**
 * @belief   The loss of an epoch is the sum of its batches' losses.
 * @origin   `total += loss` is in many training loops.
 * @replaces 5-epoch.ts
 * @does     returns the sum of the losses as the only one.
 * @mend     Return all the losses, in order, one for each batch.
 */
import type { nn, optim, Pair } from "#engine";
import type { Loss } from "#work/10-optimizer/5-epoch.ts";

export function trainEpoch(
  batches: Iterable<Pair>,
  model: nn.Layer,
  optimizer: optim.Optimizer,
  lossFunction: Loss,
): number[] {
  let total = 0;
  for (const [x, y] of batches) {
    const loss = lossFunction(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    total += loss.item();
  }
  return [total];
}
