/**
 * @belief   The parameters of a model are the parameters in its fields.
 * @origin   That's how a Module begins to look for them.
 * @replaces 6-train.ts
 * @does     gives the optimizer only the parameters in the model's own fields, and none of its inner modules.
 * @mend     The model knows them all, deep ones too: ask model.parameters().
 */
import { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const fields: unknown[] = Object.values(model);
  const optimizer = parts.makeOptimizer(fields.filter((field) => field instanceof nn.Parameter));
  const accuracies: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, model, optimizer);
    accuracies.push(parts.validate(data.valid, model));
  }
  return accuracies;
}
