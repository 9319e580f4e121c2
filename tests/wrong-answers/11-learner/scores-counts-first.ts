/**
 * @belief   The sizes come first, then the values.
 * @origin   Both are lists of numbers, so nobody complains.
 * @replaces 6-validate.ts
 * @does     hands the sizes to mean first, then the values.
 * @mend     Values first, then counts: mean(values, counts).
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
      counts,
      predicted.map(([predictions, targets]) => f(predictions, targets).item()),
    );
  return { validLoss: over(lossFunc), metrics: Object.fromEntries(metrics.map((f) => [f.name, over(f)])) };
}
