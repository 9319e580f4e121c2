/**
 * @belief   Everything in a network is float32.
 * @origin   For weights and pixels it is so.
 * @replaces 4-collate.ts
 * @does     makes the labels float32.
 * @mend     Stack the labels as they are: their type is for whoever made them to choose.
 */
import { type Pair, stack } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return [stack(xs), stack(ys).float()];
}
