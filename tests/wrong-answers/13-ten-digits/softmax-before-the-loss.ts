/**
 * @belief   crossEntropy wants probabilities.
 * @origin   The network should end with softmax.
 * @replaces 7-train.ts
 * @does     puts softmax before a loss that has it inside.
 * @mend     Hand the scores over as they are.
 */
import { F, type nn, type optim, type Pair } from "#engine";

export function trainEpoch(batches: Iterable<Pair>, model: nn.Layer, optimizer: optim.Optimizer): number {
  let [sum, count] = [0, 0];
  for (const [x, y] of batches) {
    const loss = F.crossEntropy(model(x).softmax(1), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    sum += loss.item() * y.size;
    count += y.size;
  }
  return sum / count;
}
