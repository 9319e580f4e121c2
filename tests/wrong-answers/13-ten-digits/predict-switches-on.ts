/**
 * @belief   After the model has run, recording is to be on.
 * @origin   The training goes on.
 * @replaces 4-count.ts
 * @does     switches recording off and on by hand: it is on afterwards, whatever it was before, and off when the model throws.
 * @mend     noGrad(() => ...) puts back what was before, also after an error.
 */
import { cat, type nn, type Pair, setGradEnabled, type Tensor, zeros } from "#engine";

export function predictAll(model: nn.Layer, batches: Iterable<Pair>): Tensor {
  const parts: Tensor[] = [zeros([0], { dtype: "int64" })];
  setGradEnabled(false);
  for (const [x] of batches) parts.push(model(x).argmax(1));
  setGradEnabled(true);
  return cat(parts);
}
