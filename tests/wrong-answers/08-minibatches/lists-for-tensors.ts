/**
 * @belief   A batch is a list of inputs and a list of labels.
 * @origin   unzip does just this; that a model wants one tensor is forgotten.
 * @replaces 4-collate.ts
 * @does     gives two lists of tensors.
 * @mend     A model wants one tensor: stack makes it out of a list.
 */
import { type Pair } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return [xs, ys] as unknown as Pair;
}
