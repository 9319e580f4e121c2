/**
 * @belief   The metrics go by their place in the list.
 * @origin   `for ... in` and Object.entries give places.
 * @replaces 6-validate.ts
 * @does     names the metrics 0, 1, 2, ...
 * @mend     A function knows its name: metric.name.
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
  return { validLoss: over(lossFunc), metrics: Object.fromEntries(metrics.map((f, i) => [i, over(f)])) };
}
