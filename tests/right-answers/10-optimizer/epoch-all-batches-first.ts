/**
 * @way      It puts the batches into a list first, and goes through that.
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
  const all = [...batches];
  const losses = new Array<number>(all.length);
  all.forEach(([x, y], i) => {
    const loss = lossFunction(model(x), y);
    losses[i] = Number(loss.tolist());
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
  });
  return losses;
}
