/**
 * @belief   A run begins with an untrained model, so the parameters are set to zero first.
 * @origin   The seven steps begin with "initialize".
 * @replaces 6-train.ts
 * @does     overwrites the model's parameters before the first epoch.
 * @mend     Leave them as they are: the model made its starting numbers when it was made.
 */
import { type nn, noGrad } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  noGrad(() => {
    for (const parameter of model.parameters()) parameter.zero_();
  });
  const optimizer = parts.makeOptimizer(model.parameters());
  const accuracies: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, model, optimizer);
    accuracies.push(parts.validate(data.valid, model));
  }
  return accuracies;
}
