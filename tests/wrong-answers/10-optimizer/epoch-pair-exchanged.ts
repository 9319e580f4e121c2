/**
 * @belief   A batch is labels and pictures.
 * @origin   In a table of results the label often comes first.
 * @replaces 5-epoch.ts
 * @does     takes the labels for the pictures and the pictures for the labels.
 * @mend     A pair is [pictures, labels]: for (const [x, y] of batches), and the model gets x.
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
  for (const [y, x] of batches) {
    const loss = lossFunction(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    losses.push(loss.item());
  }
  return losses;
}
