/**
 * @belief   The losses, divided by the pictures, are the mean.
 * @origin   The accuracy is counted like that.
 * @replaces 7-train.ts
 * @does     adds up mean losses and divides by pictures: each loss was divided once already.
 * @mend     Take each loss times its pictures before adding.
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
    count += y.size;
  }
  return sum / count;
}
