/**
 * @belief   The score is taken when the training is over.
 * @origin   An exam comes at the end.
 * @replaces 6-train.ts
 * @fails    6-train > trainModel · one optimizer for all epochs; each epoch trains, then scores
 * @says     scores at the end only
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters());
  const accuracies: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) parts.trainEpoch(data.train, model, optimizer);
  accuracies.push(parts.validate(data.valid, model));
  return accuracies;
}
