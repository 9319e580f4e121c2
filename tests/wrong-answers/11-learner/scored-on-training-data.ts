/**
 * @belief   The score is taken on the data at hand.
 * @origin   The training loader was used a line before.
 * @replaces 7-learner.ts
 * @fails    7-learner > Learner.validate · the scores on the validation batches, learning nothing
 * @says     is the scores on the training batches
 */
import type { Scores } from "#work/11-learner/3-recorder.ts";
import { Learner as Right } from "../../../solutions/11-learner/7-learner.ts";

export class Learner extends Right {
  override validate(): Scores {
    const { dls, model, options, parts } = this;
    return parts.scoresOf(parts.predictBatches(dls.train, model), options.lossFunc, options.metrics ?? []);
  }
}
