/**
 * @belief   Each metric gets its entry on the way through the batches.
 * @origin   The loss is collected in a list; the metrics have a place of their own already.
 * @replaces 6-validate.ts
 * @does     keeps each metric's number of the last batch only.
 * @mend     Collect the numbers of each metric in a list, as those of the loss, and let mean make one of them.
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
  const [losses, sizes]: [number[], number[]] = [[], []];
  const last: Record<string, number> = {};
  for (const [predictions, targets] of predicted) {
    losses.push(lossFunc(predictions, targets).item());
    sizes.push(predictions.shape[0]!);
    for (const metric of metrics) last[metric.name] = metric(predictions, targets).item();
  }
  return { validLoss: mean(losses, sizes), metrics: last };
}
