/**
 * @belief   The list keeps the best accuracy so far.
 * @origin   In the end it's the best one that counts.
 * @replaces 6-train.ts
 * @does     returns the best accuracy so far in the place of an accuracy that is lower.
 * @mend     Keep each accuracy as it comes, also when it's lower than the one before.
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters());
  const accuracies: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, model, optimizer);
    accuracies.push(Math.max(accuracies.at(-1) ?? 0, parts.validate(data.valid, model)));
  }
  return accuracies;
}
