/**
 * @belief   An epoch begins with a look at how good the model is.
 * @origin   One wants to see the start, too.
 * @replaces 6-train.ts
 * @does     scores before each epoch, so the last epoch goes unseen.
 * @mend     Train first, then score: the first accuracy is that after the first epoch.
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters());
  const accuracies: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    accuracies.push(parts.validate(data.valid, model));
    parts.trainEpoch(data.train, model, optimizer);
  }
  return accuracies;
}
