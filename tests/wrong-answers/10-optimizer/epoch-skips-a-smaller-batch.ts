/**
 * @belief   A batch that is smaller than the first is a left-over.
 * @origin   Other libraries have dropLast.
 * @replaces 5-epoch.ts
 * @does     passes over batches that are smaller than the first one.
 * @mend     Train on every batch, also on a last one that is smaller.
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
  let batchSize: number | undefined;
  for (const [x, y] of batches) {
    batchSize ??= x.shape[0];
    if (x.shape[0] !== batchSize) break;
    const loss = lossFunction(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    losses.push(loss.item());
  }
  return losses;
}
