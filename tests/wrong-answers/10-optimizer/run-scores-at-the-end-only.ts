/**
 * @belief   The score is taken when the training is over.
 * @origin   An exam comes at the end.
 * @replaces 6-train.ts
 * @does     scores once, when all epochs are over.
 * @mend     Score after every epoch: inside the loop.
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters());
  for (let epoch = 0; epoch < epochs; epoch++) parts.trainEpoch(data.train, model, optimizer);
  return [parts.validate(data.valid, model)];
}
