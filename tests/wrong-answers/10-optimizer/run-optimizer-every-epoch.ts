/**
 * @belief   Each epoch begins with an optimizer of its own.
 * @origin   The line stands next to trainEpoch in many notebooks.
 * @replaces 6-train.ts
 * @does     makes a new optimizer for every epoch.
 * @mend     Make one before the loop: better optimizers remember the steps before. See section 6.
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const accuracies: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    const optimizer = parts.makeOptimizer(model.parameters());
    parts.trainEpoch(data.train, model, optimizer);
    accuracies.push(parts.validate(data.valid, model));
  }
  return accuracies;
}
