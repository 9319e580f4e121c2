/**
 * @belief   The last batch stands for all.
 * @origin   A variable after the loop holds the last one.
 * @replaces 6-validate.ts
 * @does     scores the last batch only.
 * @mend     All batches count: ask about each of them, and hand all the values to mean.
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
  const last = predicted.slice(-1);
  const counts = last.map(([predictions]) => predictions.shape[0]!);
  const over = (f: Metric): number =>
    mean(
      last.map(([predictions, targets]) => f(predictions, targets).item()),
      counts,
    );
  return { validLoss: over(lossFunc), metrics: Object.fromEntries(metrics.map((f) => [f.name, over(f)])) };
}
