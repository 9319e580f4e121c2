/**
 * @belief   Who evaluates, switches to eval mode.
 * @origin   Scripts begin so.
 * @replaces 4-count.ts
 * @does     switches the model to eval mode and leaves it there.
 * @mend     The mode is the caller's business here: leave it as it is.
 */
import { type nn, noGrad, type Pair } from "#engine";
import type { Score } from "#work/13-ten-digits/4-count.ts";

export function evaluate(model: nn.Layer, batches: Iterable<Pair>): Score {
  if ("eval" in model) (model as nn.Module).eval();
  let [correct, total] = [0, 0];
  noGrad(() => {
    for (const [x, y] of batches) {
      correct += model(x).argmax(1).eq(y).sum().item();
      total += y.size;
    }
  });
  return { correct, total };
}
