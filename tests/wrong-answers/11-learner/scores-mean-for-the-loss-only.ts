/**
 * @belief   `mean` is for the loss; an accuracy is averaged as usual.
 * @origin   The loss comes first, and the metrics are written in another loop.
 * @replaces 6-validate.ts
 * @does     takes the plain mean over the batches for the metrics, and calls mean for the loss only.
 * @mend     Hand the values of each metric to mean, too, with the same sizes.
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
  const valuesOf = (f: Metric) => predicted.map(([said, truth]) => f(said, truth).item());
  const plainMean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const counts = predicted.map(([said]) => said.shape[0]!);
  const named = metrics.map((f) => [f.name, plainMean(valuesOf(f))]);
  return { validLoss: mean(valuesOf(lossFunc), counts), metrics: Object.fromEntries(named) };
}
