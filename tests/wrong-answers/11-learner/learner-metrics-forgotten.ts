/**
 * @belief   Validation needs the loss.
 * @origin   Metrics may be left out, so they are.
 * @replaces 7-learner.ts
 * @does     hands on an empty list of metrics, also when metrics were given.
 * @mend     Hand on options.metrics when there are some, and an empty list when there aren't.
 */
import type { Scores } from "#work/11-learner/3-recorder.ts";
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override validate(): Scores {
    const { dls, model, options, parts } = this;
    return parts.scoresOf(parts.predictBatches(dls.valid, model), options.lossFunc, []);
  }
}
