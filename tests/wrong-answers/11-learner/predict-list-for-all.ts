/**
 * @belief   One list can take the predictions of all calls.
 * @origin   The list is made at the top of the file, like a setting.
 * @replaces 6-validate.ts
 * @does     returns the predictions of earlier calls as well.
 * @mend     Each call makes a list of its own, inside the function.
 */
import { nn, noGrad } from "#engine";
import type { Batches } from "#work/11-learner/1-loaders.ts";
import type { Model } from "#work/11-learner/4-parts.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";

const predicted: Predicted[] = [];

export function predictBatches(batches: Batches, model: Model): Predicted[] {
  if (model instanceof nn.Module) model.eval();
  noGrad(() => {
    for (const [x, y] of batches) predicted.push([model(x), y]);
  });
  return [...predicted];
}
