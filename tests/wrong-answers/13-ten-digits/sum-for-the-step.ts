/**
 * @belief   A sum is divided in the end anyway.
 * @origin   The result comes out right.
 * @replaces 7-train.ts
 * @does     walks back from the sum over the batch, so that steps are as many times longer as the batch has pictures.
 * @mend     Walk back from the mean; multiply only for the count.
 */
import { F, type nn, type optim, type Pair } from "#engine";

export function trainEpoch(batches: Iterable<Pair>, model: nn.Layer, optimizer: optim.Optimizer): number {
  let [sum, count] = [0, 0];
  for (const [x, y] of batches) {
    const loss = F.crossEntropy(model(x), y, { reduction: "sum" });
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    sum += loss.item();
    count += y.size;
  }
  return sum / count;
}
