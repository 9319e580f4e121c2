/**
 * @belief   The more pictures a model learns from, the better it gets.
 * @origin   It's true, but then nothing is left to test it on.
 * @replaces 6-train.ts
 * @does     trains on the validation batches as well as on the training batches.
 * @mend     Train on data.train only. data.valid is for the score: the model must not have learnt from it.
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters());
  const accuracies: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, model, optimizer);
    parts.trainEpoch(data.valid, model, optimizer);
    accuracies.push(parts.validate(data.valid, model));
  }
  return accuracies;
}
