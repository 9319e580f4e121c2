/**
 * @way      Array.from with a function does the loop, with noGrad around each prediction, and train(false) is eval().
 * @replaces 6-validate.ts
 */
import { nn, noGrad } from "#engine";
import type { Batches } from "#work/11-learner/1-loaders.ts";
import type { Model } from "#work/11-learner/4-parts.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";

export function predictBatches(batches: Batches, model: Model): Predicted[] {
  if (model instanceof nn.Module) model.train(false);
  return Array.from(batches, ([x, y]): Predicted => noGrad(() => [model(x), y]));
}
