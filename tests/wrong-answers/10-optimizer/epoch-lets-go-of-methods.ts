/**
 * @belief   step and zeroGrad are functions like any others: they can be taken out of the optimizer.
 * @origin   Plain functions can be handed around, and often are.
 * @replaces 5-epoch.ts
 * @does     calls step without its optimizer, so that step doesn't find what it is to move.
 * @mend     Taken off its object a method forgets whose it is. Call optimizer.step() and optimizer.zeroGrad().
 */
import type { nn, optim, Pair } from "#engine";
import type { Loss } from "#work/10-optimizer/5-epoch.ts";

export function trainEpoch(
  batches: Iterable<Pair>,
  model: nn.Layer,
  optimizer: optim.Optimizer,
  lossFunction: Loss,
): number[] {
  const { step, zeroGrad } = optimizer;
  return Array.from(batches, ([x, y]) => {
    const loss = lossFunction(model(x), y);
    loss.backward();
    step();
    zeroGrad();
    return loss.item();
  });
}
