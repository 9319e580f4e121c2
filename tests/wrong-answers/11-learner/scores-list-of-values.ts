/**
 * @belief   The metrics come as a list, so their values do, too.
 * @origin   map makes a list of a list.
 * @replaces 6-validate.ts
 * @does     gives the values of the metrics as a list, without their names.
 * @mend     metrics is an object with a field for each name: Object.fromEntries makes it from a list of [name, value]
 *           pairs.
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
  return { validLoss: over(lossFunc), metrics: metrics.map(over) as unknown as Record<string, number> };
}
