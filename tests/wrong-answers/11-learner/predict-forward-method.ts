/**
 * @belief   A model is run with its method forward.
 * @origin   A module has one, and PyTorch's tutorials define it.
 * @replaces 6-validate.ts
 * @does     calls model.forward, and not the model itself.
 * @mend     Call the model itself, model(x): a plain function has no forward, and a module does more in a call than its forward.
 */
import { nn, noGrad, type Pair } from "#engine";
import type { Batches } from "#work/11-learner/1-loaders.ts";
import type { Model } from "#work/11-learner/4-parts.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";

export function predictBatches(batches: Batches, model: Model): Predicted[] {
  if (model instanceof nn.Module) model.eval();
  return noGrad(() => Array.from(batches, ([x, y]: Pair): Predicted => [(model as nn.Module).forward(x), y]));
}
