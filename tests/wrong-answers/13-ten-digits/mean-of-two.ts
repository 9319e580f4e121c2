/**
 * @belief   A running mean is the mean of the old one and the new number.
 * @origin   For two numbers it is.
 * @replaces 7-train.ts
 * @does     takes the mean of the mean so far and each new loss, so that the last losses count most.
 * @mend     Add up loss × pictures, and divide by all pictures in the end.
 */
import { F, type nn, type optim, type Pair } from "#engine";

export function trainEpoch(batches: Iterable<Pair>, model: nn.Layer, optimizer: optim.Optimizer): number {
  let mean: number | null = null;
  for (const [x, y] of batches) {
    const loss = F.crossEntropy(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    mean = mean === null ? loss.item() : (mean + loss.item()) / 2;
  }
  return mean!;
}
