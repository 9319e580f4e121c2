/**
 * @belief   One list of values can serve the loss and every metric.
 * @origin   The list is made once, outside of the function that fills it.
 * @replaces 6-validate.ts
 * @does     goes on adding to one list of values, so each metric is mixed with those before.
 * @mend     Make a new list of values for each function.
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
  const values: number[] = [];
  const over = (f: Metric): number => {
    for (const [predictions, targets] of predicted) values.push(f(predictions, targets).item());
    return mean(values, counts);
  };
  return { validLoss: over(lossFunc), metrics: Object.fromEntries(metrics.map((f) => [f.name, over(f)])) };
}
