/**
 * @belief   The optimizer is SGD with learning rate 1, as in the lesson.
 * @origin   The line `new optim.SGD(model.parameters(), { lr: 1 })` is copied.
 * @replaces 6-train.ts
 * @does     makes an optimizer itself and never calls parts.makeOptimizer.
 * @mend     Which optimizer, and with which learning rate, is the caller's business: call parts.makeOptimizer.
 */
import { type nn, optim } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = new optim.SGD(model.parameters(), { lr: 1 });
  const accuracies: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, model, optimizer);
    accuracies.push(parts.validate(data.valid, model));
  }
  return accuracies;
}
