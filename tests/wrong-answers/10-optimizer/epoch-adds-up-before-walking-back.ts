/**
 * @belief   The losses of all batches are added up, and one walk back from the sum does for the epoch.
 * @origin   The gradient of a sum is the sum of the gradients.
 * @replaces 5-epoch.ts
 * @does     walks back and steps once, from the sum of all losses, when all batches are through.
 * @mend     Each batch has its own backward, step and zero: inside the loop.
 */
import type { nn, optim, Pair } from "#engine";
import type { Loss } from "#work/10-optimizer/5-epoch.ts";

export function trainEpoch(
  batches: Iterable<Pair>,
  model: nn.Layer,
  optimizer: optim.Optimizer,
  lossFunction: Loss,
): number[] {
  const losses = Array.from(batches, ([x, y]) => lossFunction(model(x), y));
  const [first, ...others] = losses;
  if (first === undefined) return [];
  others.reduce((sum, loss) => sum.add(loss), first).backward();
  optimizer.step();
  optimizer.zeroGrad();
  return losses.map((loss) => loss.item());
}
