/**
 * @belief   The optimizer finds the gradients by itself.
 * @origin   step is described as "moves against the gradient".
 * @replaces 5-epoch.ts
 * @does     never calls backward, so there are no gradients to step by.
 * @mend     Call loss.backward() before the step: it makes the gradients.
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
    optimizer.step();
    optimizer.zeroGrad();
    losses.push(loss.item());
  }
  return losses;
}
