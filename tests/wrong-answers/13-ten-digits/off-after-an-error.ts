/**
 * @belief   What comes after the loop is always reached.
 * @origin   As long as no model throws, it is.
 * @replaces 4-count.ts
 * @does     leaves recording switched off when the model throws.
 * @mend     noGrad(() => ...) puts back what was before, also after an error (or use finally).
 */
import { isGradEnabled, type nn, type Pair, setGradEnabled } from "#engine";
import type { Score } from "#work/13-ten-digits/4-count.ts";

export function evaluate(model: nn.Layer, batches: Iterable<Pair>): Score {
  const before = isGradEnabled();
  let [correct, total] = [0, 0];
  setGradEnabled(false);
  for (const [x, y] of batches) {
    correct += model(x).argmax(1).eq(y).sum().item();
    total += y.size;
  }
  setGradEnabled(before);
  return { correct, total };
}
