/**
 * @belief   Clear, then step.
 * @origin   Clearing comes before something anyway.
 * @replaces 7-train.ts
 * @does     clears the gradients before the step, so that nothing moves.
 * @mend     backward, step, zeroGrad, in this order.
 */
import { F, type nn, type optim, type Pair } from "#engine";

export function trainEpoch(batches: Iterable<Pair>, model: nn.Layer, optimizer: optim.Optimizer): number {
  let [sum, count] = [0, 0];
  for (const [x, y] of batches) {
    const loss = F.crossEntropy(model(x), y);
    loss.backward();
    optimizer.zeroGrad();
    optimizer.step();
    sum += loss.item() * y.size;
    count += y.size;
  }
  return sum / count;
}
