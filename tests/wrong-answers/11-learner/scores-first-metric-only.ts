/**
 * @belief   There is one metric.
 * @origin   In the lesson there is.
 * @replaces 6-validate.ts
 * @does     asks only the first metric.
 * @mend     There may be several: ask each of them.
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
  const [first] = metrics;
  return { validLoss: over(lossFunc), metrics: first ? { [first.name]: over(first) } : {} };
}
