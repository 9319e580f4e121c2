/**
 * @belief   A default before the spread holds wherever a field is undefined.
 * @origin   { metrics: [], ...options } looks like "an empty list, unless there is one".
 * @replaces 7-learner.ts
 * @does     hands on undefined for the metrics when options.metrics is there and is undefined.
 * @mend     A field that is undefined writes over the default, too. Write options.metrics ?? [].
 */
import type { Scores } from "#work/11-learner/3-recorder.ts";
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override validate(): Scores {
    const { dls, model, parts } = this;
    const { lossFunc, metrics } = { metrics: [], ...this.options };
    return parts.scoresOf(parts.predictBatches(dls.valid, model), lossFunc, metrics);
  }
}
