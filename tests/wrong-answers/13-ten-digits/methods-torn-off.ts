/**
 * @belief   `const { step } = optimizer` is the same function.
 * @origin   With plain functions it works.
 * @replaces 7-train.ts
 * @does     takes the optimizer's methods off it, and calls them without it: inside, `this` is undefined.
 * @mend     Call optimizer.step() and optimizer.zeroGrad().
 */
import { F, type nn, type optim, type Pair } from "#engine";

export function trainEpoch(batches: Iterable<Pair>, model: nn.Layer, optimizer: optim.Optimizer): number {
  const { step, zeroGrad } = optimizer;
  let sum = 0;
  let total = 0;
  for (const [x, y] of batches) {
    const loss = F.crossEntropy(model(x), y);
    loss.backward();
    step();
    zeroGrad();
    sum += loss.item() * y.size;
    total += y.size;
  }
  return sum / total;
}
