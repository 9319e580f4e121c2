/**
 * @belief   A value that is no number says nothing.
 * @origin   A NaN spoils every mean.
 * @replaces 6-validate.ts
 * @does     leaves out the values that are NaN, and hands mean all the sizes, so a loss that is lost looks like a good one.
 * @mend     Hand on every value as it is: a NaN has to be seen.
 */

import type { Metric } from "#work/11-learner/2-metrics.ts";
import type { Mean, Scores } from "#work/11-learner/3-recorder.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";

export function scoresOf(
  predicted: readonly Predicted[],
  lossFunc: Metric,
  metrics: readonly Metric[],
  mean: Mean,
): Scores {
  const counts = predicted.map(([predictions]) => predictions.shape[0]!);
  const over = (f: Metric): number =>
    mean(
      predicted
        .map(([predictions, targets]) => f(predictions, targets).item())
        .filter((value) => !Number.isNaN(value)),
      counts,
    );
  return { validLoss: over(lossFunc), metrics: Object.fromEntries(metrics.map((f) => [f.name, over(f)])) };
}
