/**
 * @belief   The mode can be switched after the predictions.
 * @origin   The calls are there; their order seems not to matter.
 * @replaces 6-validate.ts
 * @does     switches a module to eval mode only after it has predicted.
 * @mend     Switch before: model.eval() first, then predict.
 */
import { nn, noGrad, type Pair } from "#engine";
import type { Batches } from "#work/11-learner/1-loaders.ts";
import type { Model } from "#work/11-learner/4-parts.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";

export function predictBatches(batches: Batches, model: Model): Predicted[] {
  const predicted = noGrad(() => Array.from(batches, ([x, y]: Pair): Predicted => [model(x), y]));
  if (model instanceof nn.Module) model.eval();
  return predicted;
}
