/**
 * @belief   Clear the gradients as soon as they have been made.
 * @origin   Zeroing is taught next to backward.
 * @replaces 5-epoch.ts
 * @fails    5-epoch > trainEpoch · predict, loss, backward, step, zero: once for every batch
 * @says     zeroes before it steps
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
    optimizer.zeroGrad();
    optimizer.step();
    losses.push(loss.item());
  }
  return losses;
}
