/**
 * @way      Array.from walks through the batches and keeps what the function gives for each.
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
  return Array.from(batches, ([x, y]) => {
    const loss = lossFunction(model(x), y);
    const value = loss.item();
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    return value;
  });
}
