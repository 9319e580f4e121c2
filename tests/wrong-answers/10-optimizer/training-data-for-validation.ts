/**
 * @belief   The accuracy is taken on the data.
 * @origin   Which data is not asked.
 * @replaces 6-train.ts
 * @fails    6-train > trainModel · returns one accuracy per epoch, from the validation data
 * @says     is the score on the training data
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters());
  const accuracies: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, model, optimizer);
    accuracies.push(parts.validate(data.train, model));
  }
  return accuracies;
}
