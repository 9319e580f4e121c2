/**
 * @belief   backward trains the model.
 * @origin   It computes what has to change.
 * @replaces 7-train.ts
 * @does     never calls step.
 * @mend     backward leaves gradients, step uses them.
 */
import { F, type nn, type optim, type Pair } from "#engine";

export function trainEpoch(batches: Iterable<Pair>, model: nn.Layer, optimizer: optim.Optimizer): number {
  let [sum, count] = [0, 0];
  for (const [x, y] of batches) {
    const loss = F.crossEntropy(model(x), y);
    loss.backward();
    optimizer.zeroGrad();
    sum += loss.item() * y.size;
    count += y.size;
  }
  return sum / count;
}
