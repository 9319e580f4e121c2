/**
 * @way      It clears before each batch instead of after it, as many people do.
 * @replaces 5-epoch.ts
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
    optimizer.zeroGrad();
    const predictions = model(x);
    const loss = lossFunction(predictions, y);
    loss.backward();
    optimizer.step();
    losses.push(loss.item());
  }
  return losses;
}
