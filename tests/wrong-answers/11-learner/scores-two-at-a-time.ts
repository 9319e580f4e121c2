/**
 * @belief   The mean of two batches, then of that and the third, is the mean of all.
 * @origin   For weightedMean it is; another mean may have its own way.
 * @replaces 6-validate.ts
 * @does     calls mean for two batches at a time: the result so far and the next one. For one batch, or none, it doesn't call it.
 * @mend     Collect the values and the sizes of all batches, and call mean once with both lists, however long they are.
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
  const over = (f: Metric): number => {
    let [result, items] = [Number.NaN, 0];
    for (const [predictions, targets] of predicted) {
      const [value, count] = [f(predictions, targets).item(), predictions.shape[0]!];
      result = items === 0 ? value : mean([result, value], [items, count]);
      items += count;
    }
    return result;
  };
  const scores = metrics.map((metric) => [metric.name, over(metric)]);
  return { validLoss: over(lossFunc), metrics: Object.fromEntries(scores) };
}
