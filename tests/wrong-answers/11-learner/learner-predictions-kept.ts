/**
 * @belief   The validation set stays the same, so its predictions do, too.
 * @origin   What takes long is done once and kept.
 * @replaces 7-learner.ts
 * @does     makes the predictions for the validation set only once, and scores the old ones ever after.
 * @mend     The model has learnt since: call predictBatches at every validation.
 */

import type { Scores } from "#work/11-learner/3-recorder.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  #predicted: readonly Predicted[] | undefined;

  override validate(): Scores {
    const { dls, model, options, parts } = this;
    this.#predicted ??= parts.predictBatches(dls.valid, model);
    return parts.scoresOf(this.#predicted, options.lossFunc, options.metrics ?? []);
  }
}
