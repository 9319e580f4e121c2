/**
 * @belief   A metric compares two things, so their order doesn't matter.
 * @origin   For an accuracy it hardly does.
 * @replaces 6-validate.ts
 * @does     hands the labels to the loss and the metrics first, then the predictions.
 * @mend     Predictions first, then labels: f(predictions, targets).
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
      predicted.map(([predictions, targets]) => f(targets, predictions).item()),
      counts,
    );
  return { validLoss: over(lossFunc), metrics: Object.fromEntries(metrics.map((f) => [f.name, over(f)])) };
}
