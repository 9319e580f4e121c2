/**
 * @belief   To collate a batch, each pair is collated.
 * @origin   collate is taken for something that is done to a pair.
 * @replaces 4-collate.ts
 * @does     stacks each input with its own label, and returns a list of these. Where their shapes differ,
 *           the engine refuses.
 * @mend     Inputs and labels stay apart: one list of all inputs, one of all labels. Stack each list, and
 *           return the two tensors as a pair.
 */
import { type Pair, stack } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  return pairs.map((pair) => stack([...pair])) as unknown as Pair;
}
