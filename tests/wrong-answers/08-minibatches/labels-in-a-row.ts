/**
 * @belief   Labels are a list of numbers.
 * @origin   For the inputs stack is clear; the labels look as if cat would do.
 * @replaces 4-collate.ts
 * @does     stacks the inputs, but joins the labels along an axis that is there.
 * @mend     Labels are stacked like inputs: three of shape (1) make (3, 1). cat makes (3).
 */
import { cat, type Pair, stack } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return [stack(xs), cat(ys)];
}
