/**
 * @belief   After the model has run, recording is to be on.
 * @origin   The training goes on.
 * @replaces 4-count.ts
 * @does     switches recording off and on by hand: it is on afterwards, whatever it was before, and off when the model throws.
 * @mend     noGrad(() => ...) puts back what was before, also after an error.
 */
import { type nn, type Pair, setGradEnabled } from "#engine";
import type { Score } from "#work/13-ten-digits/4-count.ts";

export function evaluate(model: nn.Layer, batches: Iterable<Pair>): Score {
  let [correct, total] = [0, 0];
  setGradEnabled(false);
  for (const [x, y] of batches) {
    correct += model(x).argmax(1).eq(y).sum().item();
    total += y.size;
  }
  setGradEnabled(true);
  return { correct, total };
}
