/**
 * @belief   backward makes the model better.
 * @origin   It's the line that takes the longest, and it's called "learning" in many figures.
 * @replaces 5-epoch.ts
 * @does     never calls step, so nothing is learnt.
 * @mend     backward only makes the gradients. After it, call optimizer.step(), for every batch.
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
    optimizer.zeroGrad();
    losses.push(loss.item());
  }
  return losses;
}
