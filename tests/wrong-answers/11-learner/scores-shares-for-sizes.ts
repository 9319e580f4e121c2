/**
 * @belief   Weights must add up to 1, so each size is divided by the number of all items.
 * @origin   Then the mean is a plain sum of products. But mean divides by itself.
 * @replaces 6-validate.ts
 * @does     hands mean the share of all items that each batch has, not its size.
 * @mend     The second list holds sizes, predictions.shape[0] of each batch: mean decides what becomes of them.
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
  const sizes = predicted.map(([predictions]) => predictions.shape[0]!);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const shares = sizes.map((size) => size / all);
  const over = (f: Metric): number =>
    mean(
      predicted.map(([predictions, targets]) => f(predictions, targets).item()),
      shares,
    );
  return { validLoss: over(lossFunc), metrics: Object.fromEntries(metrics.map((f) => [f.name, over(f)])) };
}
