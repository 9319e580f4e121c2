/**
 * @belief   The mean of a single number is that number.
 * @origin   With one batch there is nothing to put together.
 * @replaces 6-validate.ts
 * @does     doesn't ask mean when there is only one batch, and takes its number as it is.
 * @mend     Whoever hands in mean decides what becomes of the numbers, also of a single one. Call it always.
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
  const first: Mean = ([value]) => value!;
  return right(predicted, lossFunc, metrics, predicted.length === 1 ? first : mean);
}
