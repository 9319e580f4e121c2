/**
 * @belief   The accuracy is the mean of the accuracies of the batches.
 * @origin   The published runs kept their score like this.
 * @replaces 6-validate.ts
 * @does     takes the plain mean over the batches, and never calls mean.
 * @mend     The batches differ in size: hand values and sizes to mean.
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
  const over = (f: Metric): number => {
    const values = predicted.map(([predictions, targets]) => f(predictions, targets).item());
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  void mean;
  return { validLoss: over(lossFunc), metrics: Object.fromEntries(metrics.map((f) => [f.name, over(f)])) };
}
