/**
 * @belief   A model is run with its method forward.
 * @origin   A module has one, and PyTorch's tutorials define it.
 * @replaces 5-epoch.ts
 * @does     calls model.forward, and not the model itself.
 * @mend     Call the model itself, model(x): a plain function has no forward, and a module does more in a call than its forward.
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
    const loss = lossFunction((model as nn.Module).forward(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    losses.push(loss.item());
  }
  return losses;
}
