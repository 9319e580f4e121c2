/**
 * @belief   What a metric gives is a number.
 * @origin   It's printed like one.
 * @replaces 6-validate.ts
 * @does     hands tensors to mean, where plain numbers belong.
 * @mend     A metric gives a tensor of shape (): item() makes the plain number.
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
    mean(predicted.map(([predictions, targets]) => f(predictions, targets)) as unknown[] as number[], counts);
  return { validLoss: over(lossFunc), metrics: Object.fromEntries(metrics.map((f) => [f.name, over(f)])) };
}
