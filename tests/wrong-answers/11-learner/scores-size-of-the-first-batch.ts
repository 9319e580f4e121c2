/**
 * @belief   All batches are as large as the first one.
 * @origin   The loader was given one batch size.
 * @replaces 6-validate.ts
 * @does     hands mean the size of the first batch for every batch.
 * @mend     The last batch may be smaller: take predictions.shape[0] of each batch.
 */
import type { Metric } from "#work/11-learner/2-metrics.ts";
import type { Mean, Scores } from "#work/11-learner/3-recorder.ts";
import { type Predicted, scoresOf as right } from "#work/11-learner/6-validate.ts";

export function scoresOf(
  predicted: readonly Predicted[],
  lossFunc: Metric,
  metrics: readonly Metric[],
  mean: Mean,
): Scores {
  return right(predicted, lossFunc, metrics, (values, counts) =>
    mean(
      values,
      counts.map(() => counts[0]!),
    ),
  );
}
