/**
 * @belief   Each epoch begins with a fresh optimizer.
 * @origin   One is made before the loop, and then one is made again inside it.
 * @replaces 6-train.ts
 * @does     makes an optimizer before the loop, and another one in every epoch.
 * @mend     One optimizer serves for all epochs: better ones remember their last steps.
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  let optimizer = parts.makeOptimizer(model.parameters());
  const accuracies: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    optimizer = parts.makeOptimizer(model.parameters());
    parts.trainEpoch(data.train, model, optimizer);
    accuracies.push(parts.validate(data.valid, model));
  }
  return accuracies;
}
