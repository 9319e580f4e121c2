/**
 * @belief   Whoever doesn't train needn't say so.
 * @origin   Most layers do the same in both modes.
 * @replaces 6-validate.ts
 * @does     leaves a module in the mode that it came in.
 * @mend     Layers such as dropout would go on playing their training games: call model.eval() before, if it's a
 *           module.
 */
import { noGrad, type Pair } from "#engine";
import type { Batches } from "#work/11-learner/1-loaders.ts";
import type { Model } from "#work/11-learner/4-parts.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";

export function predictBatches(batches: Batches, model: Model): Predicted[] {
  return noGrad(() => Array.from(batches, ([x, y]: Pair): Predicted => [model(x), y]));
}
