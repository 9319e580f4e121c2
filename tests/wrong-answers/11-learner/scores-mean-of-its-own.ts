/**
 * @belief   The mean over all items can be written here as well.
 * @origin   mean isn't needed when one knows the formula.
 * @replaces 6-validate.ts
 * @does     calculates the weighted mean itself and never calls mean.
 * @mend     How the mean is taken was handed in: call mean(values, counts).
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
  const items = counts.reduce((sum, count) => sum + count, 0);
  const over = (f: Metric): number =>
    predicted.reduce((sum, [said, truth], i) => sum + f(said, truth).item() * counts[i]!, 0) / items;
  void mean;
  return { validLoss: over(lossFunc), metrics: Object.fromEntries(metrics.map((f) => [f.name, over(f)])) };
}
