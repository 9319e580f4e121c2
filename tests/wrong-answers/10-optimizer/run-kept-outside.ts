/**
 * @belief   One list can take the accuracies of all runs.
 * @origin   The list is made at the top of the file, like a setting.
 * @replaces 6-train.ts
 * @does     returns the accuracies of earlier runs as well.
 * @mend     Each run makes a list of its own, inside the function.
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

const accuracies: number[] = [];

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters());
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, model, optimizer);
    accuracies.push(parts.validate(data.valid, model));
  }
  return accuracies;
}
