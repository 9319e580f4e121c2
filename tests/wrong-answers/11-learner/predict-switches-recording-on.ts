/**
 * @belief   After predicting, recording is switched on again.
 * @origin   It is on most of the time.
 * @replaces 6-validate.ts
 * @does     switches recording off and on by hand, so it isn't as before when it was off, or when the model
 *           throws.
 * @mend     noGrad(() => { ... }) puts recording back to what it was, whatever happens inside.
 */
import { nn, setGradEnabled } from "#engine";
import type { Batches } from "#work/11-learner/1-loaders.ts";
import type { Model } from "#work/11-learner/4-parts.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";

export function predictBatches(batches: Batches, model: Model): Predicted[] {
  if (model instanceof nn.Module) model.eval();
  const predicted: Predicted[] = [];
  setGradEnabled(false);
  for (const [x, y] of batches) predicted.push([model(x), y]);
  setGradEnabled(true);
  return predicted;
}
