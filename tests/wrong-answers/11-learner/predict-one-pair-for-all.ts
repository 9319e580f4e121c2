/**
 * @belief   One pair can be filled again for every batch.
 * @origin   It saves an object, and the list grows all the same.
 * @replaces 6-validate.ts
 * @does     puts one and the same pair onto the list for every batch, so all show the last batch.
 * @mend     Make a new pair for each batch: [model(x), y], inside the loop.
 */
import { nn, noGrad, type Tensor } from "#engine";
import type { Batches } from "#work/11-learner/1-loaders.ts";
import type { Model } from "#work/11-learner/4-parts.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";

export function predictBatches(batches: Batches, model: Model): Predicted[] {
  if (model instanceof nn.Module) model.eval();
  const predicted: Predicted[] = [];
  const pair = [] as unknown as [Tensor, Tensor];
  noGrad(() => {
    for (const [x, y] of batches) {
      pair[0] = model(x);
      pair[1] = y;
      predicted.push(pair);
    }
  });
  return predicted;
}
