/**
 * @belief   One list of values is enough for all metrics.
 * @origin   It is made once, before the loop.
 * @replaces 6-validate.ts
 * @does     puts the values of all metrics onto one list, so a later one is mixed up with those before it.
 * @mend     Make a new list for the loss and for each metric.
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
  const losses: number[] = [];
  const counts: number[] = [];
  for (const [predictions, targets] of predicted) {
    losses.push(lossFunc(predictions, targets).item());
    counts.push(predictions.shape[0]!);
  }
  const result: Record<string, number> = {};
  const values: number[] = [];
  for (const metric of metrics) {
    for (const [predictions, targets] of predicted) values.push(metric(predictions, targets).item());
    result[metric.name] = mean(values, counts);
  }
  return { validLoss: mean(losses, counts), metrics: result };
}
