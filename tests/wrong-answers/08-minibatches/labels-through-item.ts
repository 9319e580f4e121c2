/**
 * @belief   A label is one number.
 * @origin   In the lesson it is.
 * @replaces 4-collate.ts
 * @does     makes a plain number of each label: a label with several numbers is refused, and shape and type
 *           are lost.
 * @mend     Stack the labels just as the inputs: they keep shape and type.
 */
import { type Pair, stack, tensor } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  return [stack(pairs.map(([x]) => x)), tensor(pairs.map(([, y]) => y.item()))];
}
