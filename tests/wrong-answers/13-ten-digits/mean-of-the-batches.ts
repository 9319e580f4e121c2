/**
 * @belief   The mean loss is the mean of the batches' losses.
 * @origin   Each is a mean already.
 * @replaces 7-train.ts
 * @does     divides by the number of batches, so that pictures of a small batch count more.
 * @mend     Weigh each loss with the number of pictures it stands for.
 */
import { F, type nn, type optim, type Pair } from "#engine";

export function trainEpoch(batches: Iterable<Pair>, model: nn.Layer, optimizer: optim.Optimizer): number {
  let [sum, count] = [0, 0];
  for (const [x, y] of batches) {
    const loss = F.crossEntropy(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    sum += loss.item();
    count += 1;
  }
  return sum / count;
}
