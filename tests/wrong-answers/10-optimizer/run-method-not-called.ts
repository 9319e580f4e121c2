/**
 * @belief   model.parameters is the list of the parameters.
 * @origin   A list looks like a field, and the parentheses are forgotten.
 * @replaces 6-train.ts
 * @does     hands the method parameters on, without calling it.
 * @mend     parameters is a method: model.parameters(), with the parentheses, gives the list.
 */
import type { nn, Tensor } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters as unknown as readonly Tensor[]);
  const accuracies: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, model, optimizer);
    accuracies.push(parts.validate(data.valid, model));
  }
  return accuracies;
}
