/**
 * @belief   The accuracy is taken on the data.
 * @origin   Which data isn't asked.
 * @replaces 6-train.ts
 * @does     takes the accuracy on the training batches.
 * @mend     Score on data.valid: the model hasn't learnt from those pictures.
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
