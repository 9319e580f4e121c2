/**
 * @belief   backward sets the gradients anew.
 * @origin   Assignments replace what was there.
 * @replaces 5-epoch.ts
 * @does     never clears the gradients.
 * @mend     backward adds to the gradients that it finds: call zeroGrad() after the step, for every batch. See
 *           section 5.
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
    optimizer.step();
    losses.push(loss.item());
  }
  return losses;
}
