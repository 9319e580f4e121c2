/**
 * @belief   A variable holds what the loop has found.
 * @origin   It holds the last one.
 * @replaces 6-validate.ts
 * @does     gives the pair of the last batch only.
 * @mend     Keep a pair for each batch: push it onto a list.
 */
import { nn, noGrad, type Pair } from "#engine";
import type { Batches } from "#work/11-learner/1-loaders.ts";
import type { Model } from "#work/11-learner/4-parts.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";

export function predictBatches(batches: Batches, model: Model): Predicted[] {
  if (model instanceof nn.Module) model.eval();
  return noGrad(() => Array.from(batches, ([x, y]: Pair): Predicted => [model(x), y])).slice(-1);
}
