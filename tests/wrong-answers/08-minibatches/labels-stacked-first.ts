/**
 * @belief   Labels and inputs are both there.
 * @origin   The order inside the pair is overlooked.
 * @replaces 4-collate.ts
 * @does     gives the labels first and the inputs second.
 * @mend     The batch is [inputs, labels], as each item is [input, label].
 */
import { type Pair, stack } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return [stack(ys), stack(xs)];
}
