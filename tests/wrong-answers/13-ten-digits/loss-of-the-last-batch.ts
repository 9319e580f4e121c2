/**
 * @belief   The last loss is the loss of the epoch.
 * @origin   It is the newest.
 * @replaces 7-train.ts
 * @does     gives the loss of the last batch.
 * @mend     Take all batches together.
 */
import { F, type nn, type optim, type Pair } from "#engine";

export function trainEpoch(batches: Iterable<Pair>, model: nn.Layer, optimizer: optim.Optimizer): number {
  let last = 0;
  for (const [x, y] of batches) {
    const loss = F.crossEntropy(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    last = loss.item();
  }
  return last;
}
