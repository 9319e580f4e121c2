/**
 * @belief   The batches can be gone through as often as one likes.
 * @origin   With a list one can.
 * @replaces 4-count.ts
 * @does     goes through the batches a second time to count the pictures, and a generator is empty by then.
 * @mend     Count both in the same round.
 */
import { type nn, noGrad, type Pair } from "#engine";
import type { Score } from "#work/13-ten-digits/4-count.ts";

export function evaluate(model: nn.Layer, batches: Iterable<Pair>): Score {
  const correct = noGrad(() => Array.from(batches, ([x, y]) => model(x).argmax(1).eq(y).sum().item()));
  const total = Array.from(batches, ([, y]) => y.size);
  const add = (list: number[]) => list.reduce((a, b) => a + b, 0);
  return { correct: add(correct), total: add(total) };
}
