/**
 * @belief   When the work of a batch is done, the function returns.
 * @origin   `return` stands inside the braces of the loop.
 * @replaces 5-epoch.ts
 * @does     ends after the first batch.
 * @mend     Return when the loop is over: `return` behind its closing brace.
 */
import type { nn, optim, Pair } from "#engine";
import type { Loss } from "#work/10-optimizer/5-epoch.ts";

export function trainEpoch(
  batches: Iterable<Pair>,
  model: nn.Layer,
  optimizer: optim.Optimizer,
  lossFunction: Loss,
): number[] {
  for (const [x, y] of batches) {
    const loss = lossFunction(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    return [loss.item()];
  }
  return [];
}
