/**
 * @belief   A label is one number, so labels are a list of numbers.
 * @origin   They print like one.
 * @replaces 4-collate.ts
 * @does     gives the labels as a list of plain numbers.
 * @mend     The labels are tensors: stack them, like the inputs.
 */
import { type Pair, stack, type Tensor } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return [stack(xs), stack(ys).tolist() as unknown as Tensor];
}
