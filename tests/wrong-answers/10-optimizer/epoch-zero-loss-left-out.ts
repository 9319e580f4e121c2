/**
 * @belief   A loss of 0 says nothing, so it need not be kept.
 * @origin   `if (loss.item())` is false for 0.
 * @replaces 5-epoch.ts
 * @does     leaves a loss of 0 out of the list.
 * @mend     There is one loss for every batch, and 0 is one, too: keep it without asking.
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
    if (loss.item()) losses.push(loss.item());
  }
  return losses;
}
