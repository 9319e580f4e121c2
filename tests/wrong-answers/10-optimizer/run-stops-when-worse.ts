/**
 * @belief   When the accuracy falls, training has gone too far and should stop.
 * @origin   It's called early stopping.
 * @replaces 6-train.ts
 * @does     ends the run as soon as an accuracy is lower than the one before.
 * @mend     Run as many epochs as asked, whatever the accuracies are.
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters());
  const accuracies: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, model, optimizer);
    accuracies.push(parts.validate(data.valid, model));
    if (accuracies.at(-1)! < (accuracies.at(-2) ?? 0)) break;
  }
  return accuracies;
}
