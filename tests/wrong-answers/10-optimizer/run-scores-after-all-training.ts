/**
 * @belief   First comes the training, then the testing.
 * @origin   A course has its exams at the end.
 * @replaces 6-train.ts
 * @does     trains all epochs first, and then scores as often.
 * @mend     Score after every epoch: train and validate in the same loop.
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters());
  for (let epoch = 0; epoch < epochs; epoch++) parts.trainEpoch(data.train, model, optimizer);
  return Array.from({ length: epochs }, () => parts.validate(data.valid, model));
}
