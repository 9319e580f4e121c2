/**
 * @belief   A list that is emptied at the start of each epoch is like a new one.
 * @origin   Whoever kept the list of the last epoch sees it change.
 * @replaces 5-epoch.ts
 * @does     gives out one and the same list in every epoch, emptied first: the losses that an earlier call
 *           returned are lost.
 * @mend     Make a new list inside of the function.
 */
import type { nn, optim, Pair } from "#engine";
import type { Loss } from "#work/10-optimizer/5-epoch.ts";

const losses: number[] = [];

export function trainEpoch(
  batches: Iterable<Pair>,
  model: nn.Layer,
  optimizer: optim.Optimizer,
  lossFunction: Loss,
): number[] {
  losses.length = 0;
  for (const [x, y] of batches) {
    const loss = lossFunction(model(x), y);
    losses.push(loss.item());
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
  }
  return losses;
}
