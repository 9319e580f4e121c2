/**
 * @belief   A batch is one tensor of all that is in the pairs.
 * @origin   stack makes one tensor of many, and a pair looks like a list of two tensors.
 * @replaces 4-collate.ts
 * @does     stacks each input with its own label, and then all of these. Where their shapes differ, the
 *           engine refuses.
 * @mend     Inputs and labels stay apart: one list of all inputs, one of all labels. Stack each list, and
 *           return the two tensors as a pair.
 */
import { type Pair, stack } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  return stack(pairs.map((pair) => stack([...pair]))) as unknown as Pair;
}
