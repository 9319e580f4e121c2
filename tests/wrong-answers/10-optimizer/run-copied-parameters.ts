/**
 * @belief   The optimizer should get copies, so that it can't spoil the model.
 * @origin   A good habit with lists of numbers.
 * @replaces 6-train.ts
 * @does     gives copies of the parameters to the optimizer, which would move them and leave the model as it is.
 * @mend     Hand on what model.parameters() gives: the model's own tensors.
 */
import { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const copies = model.parameters().map((parameter) => new nn.Parameter(parameter.detach().clone()));
  const optimizer = parts.makeOptimizer(copies);
  const accuracies: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, model, optimizer);
    accuracies.push(parts.validate(data.valid, model));
  }
  return accuracies;
}
