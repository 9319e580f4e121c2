/**
 * @belief   The metric is called batchAccuracy.
 * @origin   In the lesson it is.
 * @replaces 6-validate.ts
 * @does     calls every metric batchAccuracy.
 * @mend     A metric may have another name, and there may be several: ask each for its metric.name.
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
      predicted.map(([predictions, targets]) => f(predictions, targets).item()),
      counts,
    );
  return {
    validLoss: over(lossFunc),
    metrics: Object.fromEntries(metrics.map((f) => ["batchAccuracy", over(f)])),
  };
}
