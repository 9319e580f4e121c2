/**
 * @belief   cat puts tensors together.
 * @origin   It does, along an axis that exists; the items have none for their number.
 * @replaces 4-collate.ts
 * @does     joins inputs and labels along an axis that is there: no axis counts the items.
 * @mend     cat joins along an axis that exists. stack makes a new one, and puts it first.
 */
import { cat, type Pair } from "#engine";

export function collate(pairs: readonly Pair[]): Pair {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return [cat(xs), cat(ys)];
}
