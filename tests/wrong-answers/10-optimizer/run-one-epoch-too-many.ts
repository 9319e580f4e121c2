/**
 * @belief   From 0 to epochs makes epochs rounds.
 * @origin   The first epoch is number 0, and that one isn't counted.
 * @replaces 6-train.ts
 * @does     runs one epoch too many.
 * @mend     A counter that begins at 0 stops before epochs: epoch < epochs.
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters());
  const accuracies: number[] = [];
  for (let epoch = 0; epoch <= epochs; epoch++) {
    parts.trainEpoch(data.train, model, optimizer);
    accuracies.push(parts.validate(data.valid, model));
  }
  return accuracies;
}
