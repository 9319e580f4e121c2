/**
 * @belief   A loss has four decimals.
 * @origin   In the lesson it's printed so.
 * @replaces 5-epoch.ts
 * @does     rounds the losses to four decimals.
 * @mend     Return loss.item() as it is. Rounding is for printing.
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
    losses.push(Number(loss.item().toFixed(4)));
  }
  return losses;
}
