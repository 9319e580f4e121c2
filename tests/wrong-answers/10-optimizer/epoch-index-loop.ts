/**
 * @belief   The batches are a list with a length.
 * @origin   In small examples they are.
 * @replaces 5-epoch.ts
 * @does     goes by the length and the places of a list, and does nothing with batches that only `for ... of` can go
 *           through.
 * @mend     Batches may come from a DataLoader, or one after the other: go through them with for (const [x, y] of
 *           batches).
 */
import type { nn, optim, Pair } from "#engine";
import type { Loss } from "#work/10-optimizer/5-epoch.ts";

export function trainEpoch(
  batches: Iterable<Pair>,
  model: nn.Layer,
  optimizer: optim.Optimizer,
  lossFunction: Loss,
): number[] {
  const list = batches as readonly Pair[];
  const losses: number[] = [];
  for (let i = 0; i < list.length; i++) {
    const [x, y] = list[i]!;
    const loss = lossFunction(model(x), y);
    loss.backward();
    optimizer.step();
    optimizer.zeroGrad();
    losses.push(loss.item());
  }
  return losses;
}
