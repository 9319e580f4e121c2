/**
 * @way      It goes through the batches once, and asks all functions about each before it goes on.
 * @replaces 6-validate.ts
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
  const counts: number[] = [];
  const values = [lossFunc, ...metrics].map((): number[] => []);
  for (const [predictions, targets] of predicted) {
    counts.push(targets.shape[0]!);
    [lossFunc, ...metrics].forEach((f, i) => {
      values[i]!.push(f(predictions, targets).item());
    });
  }
  const [validLoss, ...means] = values.map((list) => mean(list, counts));
  const named: Record<string, number> = {};
  for (const [i, metric] of metrics.entries()) named[metric.name] = means[i]!;
  return { metrics: named, validLoss: validLoss! };
}
