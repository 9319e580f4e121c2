/**
 * @belief   The model's parameter is its weight.
 * @origin   The bias is easily forgotten.
 * @replaces 6-train.ts
 * @does     gives only the first parameter to the optimizer.
 * @mend     All the parameters are to be trained: model.parameters() lists them.
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters().slice(0, 1));
  const accuracies: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, model, optimizer);
    accuracies.push(parts.validate(data.valid, model));
  }
  return accuracies;
}
