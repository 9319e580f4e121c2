/**
 * @belief   A step comes at the end of an epoch.
 * @origin   An epoch is one round of learning.
 * @replaces 7-train.ts
 * @does     steps once, when all batches have been through.
 * @mend     Step after every batch.
 */
import { F, type nn, type optim, type Pair } from "#engine";

export function trainEpoch(batches: Iterable<Pair>, model: nn.Layer, optimizer: optim.Optimizer): number {
  let [sum, count] = [0, 0];
  for (const [x, y] of batches) {
    const loss = F.crossEntropy(model(x), y);
    loss.backward();
    sum += loss.item() * y.size;
    count += y.size;
  }
  optimizer.step();
  optimizer.zeroGrad();
  return sum / count;
}
