/**
 * @belief   The first accuracy is that of the untrained model.
 * @origin   A curve begins at the start.
 * @replaces 6-train.ts
 * @does     scores once more before the first epoch, so there is one accuracy too many.
 * @mend     Nothing is scored before the first epoch: as many accuracies as there are epochs.
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters());
  const accuracies = [parts.validate(data.valid, model)];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, model, optimizer);
    accuracies.push(parts.validate(data.valid, model));
  }
  return accuracies;
}
