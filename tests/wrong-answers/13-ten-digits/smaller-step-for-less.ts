/**
 * @belief   A batch with fewer pictures must move the weights less.
 * @origin   It knows less.
 * @replaces 7-train.ts
 * @does     makes the loss of a smaller batch smaller before it walks back, and so the step.
 * @mend     The step goes by the batch's own mean loss; only the mean that is returned counts pictures.
 */
import { F, type nn, type optim, type Pair } from "#engine";

export function trainEpoch(batches: Iterable<Pair>, model: nn.Layer, optimizer: optim.Optimizer): number {
  let full = 0;
  let sum = 0;
  let pictures = 0;
  for (const [x, y] of batches) {
    const n = y.size;
    full ||= n;
    const loss = F.crossEntropy(model(x), y);
    loss.mul(n / full).backward();
    optimizer.step();
    optimizer.zeroGrad();
    sum += loss.item() * n;
    pictures += n;
  }
  return sum / pictures;
}
