/**
 * @belief   Clear the gradients as soon as they have been made.
 * @origin   Zeroing is taught next to backward.
 * @replaces 5-epoch.ts
 * @does     clears the gradients between backward and step.
 * @mend     The step needs the gradients: first step, then zeroGrad.
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
    optimizer.step();
    losses.push(loss.item());
  }
  return losses;
}
