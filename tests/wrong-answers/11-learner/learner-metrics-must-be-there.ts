/**
 * @belief   options.metrics is a list.
 * @origin   In the example there is one.
 * @replaces 7-learner.ts
 * @does     hands on undefined for the metrics when none were given.
 * @mend     metrics may be left out. Then hand on an empty list: options.metrics ?? [].
 */
import type { Scores } from "#work/11-learner/3-recorder.ts";
import { Learner as Right } from "#work/11-learner/7-learner.ts";

export class Learner extends Right {
  override validate(): Scores {
    const { dls, model, options, parts } = this;
    return parts.scoresOf(parts.predictBatches(dls.valid, model), options.lossFunc, options.metrics!);
  }
}
