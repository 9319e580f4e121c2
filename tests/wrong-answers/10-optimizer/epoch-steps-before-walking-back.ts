/**
 * @belief   First the step, then the walk back.
 * @origin   The five calls are remembered, their order isn't.
 * @replaces 5-epoch.ts
 * @does     steps before backward has made the gradients, and clears them unused.
 * @mend     Walk back first, then step, then clear: backward, step, zeroGrad.
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
    loss.backward();
    optimizer.zeroGrad();
    losses.push(loss.item());
  }
  return losses;
}
