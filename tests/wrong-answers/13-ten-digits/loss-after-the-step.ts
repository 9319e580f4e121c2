/**
 * @belief   The loss is taken after the step.
 * @origin   It shows what the step has brought.
 * @replaces 7-train.ts
 * @does     runs the model a second time and takes the loss after the step.
 * @mend     The loss from before the step is there already.
 */
import { F, type nn, type optim, type Pair } from "#engine";

export function trainEpoch(batches: Iterable<Pair>, model: nn.Layer, optimizer: optim.Optimizer): number {
  let [sum, count] = [0, 0];
  for (const [x, y] of batches) {
    const loss = F.crossEntropy(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    sum += F.crossEntropy(model(x), y).item() * y.size;
    count += y.size;
  }
  return sum / count;
}
