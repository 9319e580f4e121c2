/**
 * @belief   Put together first and ask once: then no mean is needed.
 * @origin   For a mean over items it comes to the same.
 * @replaces 6-validate.ts
 * @does     puts all batches together and asks the loss and the metrics once, and never calls mean.
 * @mend     Ask about each batch, and let mean make one number of the answers: not every loss is a mean over items.
 */
import { cat } from "#engine";
import type { Metric } from "#work/11-learner/2-metrics.ts";
import type { Mean, Scores } from "#work/11-learner/3-recorder.ts";
import type { Predicted } from "#work/11-learner/6-validate.ts";

export function scoresOf(
  predicted: readonly Predicted[],
  lossFunc: Metric,
  metrics: readonly Metric[],
  mean: Mean,
): Scores {
  const predictions = cat(predicted.map(([said]) => said));
  const targets = cat(predicted.map(([, truth]) => truth));
  const over = (f: Metric): number => f(predictions, targets).item();
  return { validLoss: over(lossFunc), metrics: Object.fromEntries(metrics.map((f) => [f.name, over(f)])) };
}
