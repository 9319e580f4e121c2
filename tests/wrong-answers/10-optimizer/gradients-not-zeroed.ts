/**
 * @belief   backward sets the gradients anew.
 * @origin   Assignments replace what was there.
 * @replaces 5-epoch.ts
 * @fails    5-epoch > trainEpoch · predict, loss, backward, step, zero: once for every batch
 * @says     leaves the gradients where they are
 */
import type { nn, optim, Pair, Tensor } from "#engine";

export function trainEpoch(
  batches: Iterable<Pair>,
  model: nn.Layer,
  optimizer: optim.Optimizer,
  lossFunction: (predictions: Tensor, targets: Tensor) => Tensor,
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
