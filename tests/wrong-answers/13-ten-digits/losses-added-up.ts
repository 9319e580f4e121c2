/**
 * @belief   The loss of an epoch is the sum of its losses.
 * @origin   They were added up.
 * @replaces 7-train.ts
 * @does     gives the sum of the losses.
 * @mend     Divide by the number of pictures, with each loss times its pictures.
 */
import { F, type nn, type optim, type Pair } from "#engine";

export function trainEpoch(batches: Iterable<Pair>, model: nn.Layer, optimizer: optim.Optimizer): number {
  let [sum, count] = [0, 0];
  for (const [x, y] of batches) {
    const loss = F.crossEntropy(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    sum += loss.item() * y.size;
    count += y.size;
  }
  return count === 0 ? 0 : sum;
}
