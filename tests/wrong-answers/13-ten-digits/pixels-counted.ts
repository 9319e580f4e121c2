/**
 * @belief   size is how many pictures there are.
 * @origin   For labels it is.
 * @replaces 4-count.ts
 * @does     counts all numbers of the pictures.
 * @mend     y.size counts labels: one per picture.
 */
import { type nn, noGrad, type Pair } from "#engine";
import type { Score } from "#work/13-ten-digits/4-count.ts";

export function evaluate(model: nn.Layer, batches: Iterable<Pair>): Score {
  let [correct, total] = [0, 0];
  noGrad(() => {
    for (const [x, y] of batches) {
      correct += model(x).argmax(1).eq(y).sum().item();
      total += x.size;
    }
  });
  return { correct, total };
}
