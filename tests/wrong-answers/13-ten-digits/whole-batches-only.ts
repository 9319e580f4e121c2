/**
 * @belief   A batch is right when all of it is.
 * @origin   all() gives one answer.
 * @replaces 4-count.ts
 * @does     counts the pictures of batches that are right from first to last.
 * @mend     Count each picture that is right: sum().
 */
import { type nn, noGrad, type Pair } from "#engine";
import type { Score } from "#work/13-ten-digits/4-count.ts";

export function evaluate(model: nn.Layer, batches: Iterable<Pair>): Score {
  let [correct, total] = [0, 0];
  noGrad(() => {
    for (const [x, y] of batches) {
      if (model(x).argmax(1).eq(y).all().item() === 1) correct += y.size;
      total += y.size;
    }
  });
  return { correct, total };
}
