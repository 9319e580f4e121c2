/**
 * @belief   The last dimension of x holds a picture's numbers, the one before it counts the pictures.
 * @origin   With rows of numbers, (n, 784), it's so.
 * @replaces 7-train.ts
 * @does     counts the pictures by the last dimension but one of x.
 * @mend     The pictures are counted by the first dimension, x.shape[0]: behind it there may be any number of
 *           others.
 */
import { F, type nn, type optim, type Pair } from "#engine";

export function trainEpoch(batches: Iterable<Pair>, model: nn.Layer, optimizer: optim.Optimizer): number {
  let sum = 0;
  let pictures = 0;
  for (const [x, y] of batches) {
    const loss = F.crossEntropy(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    const rows = x.shape.at(-2)!;
    sum += loss.item() * rows;
    pictures += rows;
  }
  return sum / pictures;
}
