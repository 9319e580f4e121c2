/**
 * @way      It takes all batches first, then pushes pairs onto a list.
 * @replaces 6-validate.ts
 */
import { nn, noGrad } from "#engine";
import type { Batches } from "#work/11-learner/1-loaders.ts";
import type { Model } from "#work/11-learner/4-parts.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";

export function predictBatches(batches: Batches, model: Model): Predicted[] {
  const all = [...batches];
  const predicted: Predicted[] = [];
  noGrad(() => {
    if (model instanceof nn.Module) model.eval();
    for (const [inputs, labels] of all) predicted.push([model(inputs), labels]);
  });
  return predicted;
}
