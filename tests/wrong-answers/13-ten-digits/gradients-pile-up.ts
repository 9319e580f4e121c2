/**
 * @belief   backward begins anew each time.
 * @origin   The loss is a new one.
 * @replaces 7-train.ts
 * @does     never clears the gradients, so that each step is made of all before.
 * @mend     zeroGrad() after each step: backward adds.
 */
import { F, type nn, type optim, type Pair } from "#engine";

export function trainEpoch(batches: Iterable<Pair>, model: nn.Layer, optimizer: optim.Optimizer): number {
  let [sum, count] = [0, 0];
  for (const [x, y] of batches) {
    const loss = F.crossEntropy(model(x), y);
    loss.backward();
    optimizer.step();
    sum += loss.item() * y.size;
    count += y.size;
  }
  return sum / count;
}
