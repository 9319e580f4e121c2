/**
 * @belief   Both halves of the data are there to be learnt from.
 * @origin   train and valid are exchanged in the call.
 * @replaces 6-train.ts
 * @does     trains on the validation batches, and never on the training batches.
 * @mend     Train on data.train. data.valid is for the score only.
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters());
  const accuracies: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.valid, model, optimizer);
    accuracies.push(parts.validate(data.valid, model));
  }
  return accuracies;
}
