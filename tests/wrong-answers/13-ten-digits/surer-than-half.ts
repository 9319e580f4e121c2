/**
 * @belief   Right means that the right class has more than half of the probability.
 * @origin   With two classes it does.
 * @replaces 4-count.ts
 * @does     counts a picture only when its label has a probability above one half.
 * @mend     With more classes the largest may be below one half: compare argmax with the label.
 */
import { type nn, noGrad, type Pair } from "#engine";
import type { Score } from "#work/13-ten-digits/4-count.ts";

export function evaluate(model: nn.Layer, batches: Iterable<Pair>): Score {
  let [correct, total] = [0, 0];
  noGrad(() => {
    for (const [x, y] of batches) {
      correct += model(x).softmax(1).gather(1, y.unsqueeze(1)).gt(0.5).sum().item();
      total += y.size;
    }
  });
  return { correct, total };
}
