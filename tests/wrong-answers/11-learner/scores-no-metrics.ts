/**
 * @belief   The score is the loss.
 * @origin   It's what the machine looks at.
 * @replaces 6-validate.ts
 * @does     asks no metric at all.
 * @mend     Ask each metric as you ask the loss, and put its mean into metrics, by its name.
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
  void metrics;
  return { validLoss: over(lossFunc), metrics: {} };
}
