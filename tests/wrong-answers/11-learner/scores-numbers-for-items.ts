/**
 * @belief   The size of a batch is the size of its predictions.
 * @origin   With one number for each item it is.
 * @replaces 6-validate.ts
 * @does     takes the number of all predicted numbers for the size of a batch.
 * @mend     An item may have several numbers. Count the items: predictions.shape[0].
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
  const counts = predicted.map(([predictions]) => predictions.size);
  const over = (f: Metric): number =>
    mean(
      predicted.map(([predictions, targets]) => f(predictions, targets).item()),
      counts,
    );
  return { validLoss: over(lossFunc), metrics: Object.fromEntries(metrics.map((f) => [f.name, over(f)])) };
}
