/**
 * @belief   The gradients are cleared when an epoch begins.
 * @origin   A new epoch begins with clean gradients.
 * @replaces 5-epoch.ts
 * @does     clears the gradients only once, before the first batch, so the second step is made of two gradients.
 * @mend     backward adds to the gradients that it finds: clear them for every batch, inside the loop.
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
  optimizer.zeroGrad();
  for (const [x, y] of batches) {
    const loss = lossFunction(model(x), y);
    loss.backward();
    optimizer.step();
    losses.push(loss.item());
  }
  return losses;
}
