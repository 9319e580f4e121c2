/**
 * @way      Clears before each step and once more in the end; the mean moves towards each new loss.
 * @replaces 7-train.ts
 */
import { F, type nn, type optim, type Pair } from "#engine";

export function trainEpoch(batches: Iterable<Pair>, model: nn.Layer, optimizer: optim.Optimizer): number {
  let [seen, mean] = [0, 0];
  for (const [x, y] of batches) {
    optimizer.zeroGrad();
    const loss = F.crossEntropy(model(x), y);
    loss.backward();
    seen += y.size;
    mean += ((loss.item() - mean) * y.size) / seen;
    optimizer.step();
  }
  optimizer.zeroGrad();
  return mean;
}
