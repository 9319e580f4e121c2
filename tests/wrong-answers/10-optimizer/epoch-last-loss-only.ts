/**
 * @belief   The loss of an epoch is the loss at its end.
 * @origin   A variable `loss` after the loop holds the last one.
 * @replaces 5-epoch.ts
 * @does     returns the loss of the last batch only.
 * @mend     Keep the loss of each batch in a list, in order, and return the list.
 */
import type { nn, optim, Pair } from "#engine";
import type { Loss } from "#work/10-optimizer/5-epoch.ts";

export function trainEpoch(
  batches: Iterable<Pair>,
  model: nn.Layer,
  optimizer: optim.Optimizer,
  lossFunction: Loss,
): number[] {
  let losses: number[] = [];
  for (const [x, y] of batches) {
    const loss = lossFunction(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    losses = [loss.item()];
  }
  return losses;
}
