/**
 * @belief   The loss is a number, so it can be kept as it is.
 * @origin   It's printed like a number.
 * @replaces 5-epoch.ts
 * @does     returns the losses as tensors.
 * @mend     A loss is a tensor and holds on to the record of its whole batch. item() gives the plain number.
 */
import type { nn, optim, Pair, Tensor } from "#engine";
import type { Loss } from "#work/10-optimizer/5-epoch.ts";

export function trainEpoch(
  batches: Iterable<Pair>,
  model: nn.Layer,
  optimizer: optim.Optimizer,
  lossFunction: Loss,
): number[] {
  const losses: Tensor[] = [];
  for (const [x, y] of batches) {
    const loss = lossFunction(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    losses.push(loss);
  }
  return losses as unknown[] as number[];
}
