/**
 * @belief   All items have the shape of the first one.
 * @origin   True of what should come in. But nobody complains when it isn't so.
 * @replaces 4-collate.ts
 * @does     puts the numbers of all items behind each other, and gives them the shape of the first: an item of
 *           another shape goes in without a word.
 * @mend     Let stack do it: it complains when the shapes differ.
 */
import { cat, type Pair, type Tensor } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const together = (all: Tensor[]) =>
    cat(all.map((one) => one.flatten())).reshape(all.length, ...(all[0] as Tensor).shape);
  return [together(pairs.map(([x]) => x)), together(pairs.map(([, y]) => y))];
}
