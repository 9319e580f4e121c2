/**
 * @belief   A metric without a value isn't worth a place.
 * @origin   if (value) asks for a value, it seems.
 * @replaces 6-validate.ts
 * @does     leaves out a metric whose value is 0 or NaN.
 * @mend     0 is a value, too: give each metric its place, without asking.
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
  const score = (f: Metric) =>
    mean(
      predicted.map(([p, y]) => f(p, y).item()),
      counts,
    );
  const scores: Scores = { validLoss: score(lossFunc), metrics: {} };
  for (const metric of metrics) {
    const value = score(metric);
    if (value) scores.metrics[metric.name] = value;
  }
  return scores;
}
