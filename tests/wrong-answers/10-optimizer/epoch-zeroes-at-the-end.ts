/**
 * @belief   Gradients are cleared once, when the epoch is over.
 * @origin   It's tidying up, and one tidies up at the end.
 * @replaces 5-epoch.ts
 * @does     clears the gradients only once, after the last batch.
 * @mend     backward adds to the gradients that it finds: clear them after every step, inside the loop.
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
  optimizer.zeroGrad();
  return losses;
}
