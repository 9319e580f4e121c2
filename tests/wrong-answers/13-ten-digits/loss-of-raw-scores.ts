/**
 * @belief   nllLoss is the loss for classes.
 * @origin   It takes scores and classes, too.
 * @replaces 7-train.ts
 * @does     takes the scores for log-probabilities.
 * @mend     Scores belong into crossEntropy.
 */
import { F, type nn, type optim, type Pair } from "#engine";

export function trainEpoch(batches: Iterable<Pair>, model: nn.Layer, optimizer: optim.Optimizer): number {
  let [sum, count] = [0, 0];
  for (const [x, y] of batches) {
    const loss = F.nllLoss(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    sum += loss.item() * y.size;
    count += y.size;
  }
  return sum / count;
}
