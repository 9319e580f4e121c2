/**
 * @belief   A batch is an epoch.
 * @origin   Both are rounds of a loop.
 * @replaces 7-train.ts
 * @does     returns after the first batch.
 * @mend     return stands behind the loop.
 */
import { F, type nn, type optim, type Pair } from "#engine";

export function trainEpoch(batches: Iterable<Pair>, model: nn.Layer, optimizer: optim.Optimizer): number {
  for (const [x, y] of batches) {
    const loss = F.crossEntropy(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    return loss.item();
  }
  return 0;
}
