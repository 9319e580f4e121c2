/**
 * @belief   In the end there is one list of predictions and one of labels.
 * @origin   One wants one score, so everything is put together first.
 * @replaces 6-validate.ts
 * @does     puts the predictions of all batches into one pair.
 * @mend     Return a pair for each batch, in order. The scores put them together later.
 */
import { cat, nn, noGrad, type Pair } from "#engine";
import type { Batches } from "#work/11-learner/1-loaders.ts";
import type { Model } from "#work/11-learner/4-parts.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";

export function predictBatches(batches: Batches, model: Model): Predicted[] {
  if (model instanceof nn.Module) model.eval();
  const pairs = noGrad(() => Array.from(batches, ([x, y]: Pair): Pair => [model(x), y]));
  if (pairs.length === 0) return [];
  return [[cat(pairs.map(([predictions]) => predictions)), cat(pairs.map(([, targets]) => targets))]];
}
