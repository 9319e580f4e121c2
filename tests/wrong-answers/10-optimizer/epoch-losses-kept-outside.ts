/**
 * @belief   One list can take the losses of all epochs.
 * @origin   The list is made at the top of the file, like a setting.
 * @replaces 5-epoch.ts
 * @does     returns the losses of earlier calls as well.
 * @mend     Each call makes a list of its own: const losses = [] inside the function.
 */
import type { nn, optim, Pair } from "#engine";
import type { Loss } from "#work/10-optimizer/5-epoch.ts";

const losses: number[] = [];

export function trainEpoch(
  batches: Iterable<Pair>,
  model: nn.Layer,
  optimizer: optim.Optimizer,
  lossFunction: Loss,
): number[] {
  for (const [x, y] of batches) {
    const loss = lossFunction(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    losses.push(loss.item());
  }
  return losses;
}
