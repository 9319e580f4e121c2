/**
 * @belief   No items make an empty batch.
 * @origin   The empty case is dealt with first, as elsewhere.
 * @replaces 4-collate.ts
 * @does     gives two empty tensors when there is no item, instead of an error.
 * @mend     A batch has at least one item. Let the engine complain: stack does, when the list is empty.
 */
import { type Pair, stack, tensor } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  if (pairs.length === 0) return [tensor([]), tensor([])];
  return [stack(xs), stack(ys)];
}
