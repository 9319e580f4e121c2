/**
 * @belief   The object for the metrics may stand outside the function.
 * @origin   A constant at the top of the file looks tidy.
 * @replaces 6-validate.ts
 * @does     keeps the metrics of earlier calls.
 * @mend     Make the object inside the function, anew at every call.
 */
import type { Metric } from "#work/11-learner/2-metrics.ts";
import type { Mean, Scores } from "#work/11-learner/3-recorder.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";

const scores: Scores = { validLoss: Number.NaN, metrics: {} };

export function scoresOf(
  predicted: readonly Predicted[],
  lossFunc: Metric,
  metrics: readonly Metric[],
  mean: Mean,
): Scores {
  const sizes = predicted.map(([p]) => p.shape[0]!);
  const score = (f: Metric): number =>
    mean(
      predicted.map(([p, y]) => f(p, y).item()),
      sizes,
    );
  scores.validLoss = score(lossFunc);
  for (const metric of metrics) scores.metrics[metric.name] = score(metric);
  return scores;
}
