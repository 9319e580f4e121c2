/**
 * @belief   The score is taken on the data at hand.
 * @origin   The training loader was used a line before.
 * @replaces 7-learner.ts
 * @does     scores on the training batches.
 * @mend     The model has learnt from those, so they say little: predict the batches of dls.valid.
 */
import type { Scores } from "#work/11-learner/3-recorder.ts";
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override validate(): Scores {
    const { dls, model, options, parts } = this;
    return parts.scoresOf(parts.predictBatches(dls.train, model), options.lossFunc, options.metrics ?? []);
  }
}
