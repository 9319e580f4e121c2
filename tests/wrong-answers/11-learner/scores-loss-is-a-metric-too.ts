/**
 * @belief   The loss is such a function, too, so it belongs among the metrics.
 * @origin   They are all asked in the same way.
 * @replaces 6-validate.ts
 * @does     puts the loss among the metrics as well.
 * @mend     The loss goes into validLoss, and only the metrics into metrics.
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
  const all = [lossFunc, ...metrics];
  return { validLoss: over(lossFunc), metrics: Object.fromEntries(all.map((f) => [f.name, over(f)])) };
}
