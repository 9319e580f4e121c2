/**
 * @belief   sum() gives a number.
 * @origin   It prints like one.
 * @replaces 4-count.ts
 * @does     gives tensors instead of plain numbers.
 * @mend     item() makes a plain number of it.
 */
import { type nn, noGrad, type Pair, tensor } from "#engine";
import type { Score } from "#work/13-ten-digits/4-count.ts";

export function evaluate(model: nn.Layer, batches: Iterable<Pair>): Score {
  let [correct, total] = [tensor(0), 0];
  noGrad(() => {
    for (const [x, y] of batches) {
      correct = correct.add(model(x).argmax(1).eq(y).sum());
      total += y.size;
    }
  });
  return { correct, total } as unknown as Score;
}
