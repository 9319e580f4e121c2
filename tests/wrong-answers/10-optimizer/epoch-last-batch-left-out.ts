/**
 * @belief   The last batch is smaller than the others, so it's better left out.
 * @origin   PyTorch's DataLoader has drop_last for that.
 * @replaces 5-epoch.ts
 * @does     leaves out the last batch.
 * @mend     All batches count: go through all that come.
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
  for (const [x, y] of [...batches].slice(0, -1)) {
    const loss = lossFunction(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    losses.push(loss.item());
  }
  return losses;
}
