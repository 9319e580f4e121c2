/**
 * @belief   An accuracy has four decimals.
 * @origin   In the lesson it's printed so.
 * @replaces 6-train.ts
 * @does     rounds the accuracies to four decimals.
 * @mend     Return the numbers as parts.validate gives them. Rounding is for printing.
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters());
  const accuracies: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, model, optimizer);
    accuracies.push(Number(parts.validate(data.valid, model).toFixed(4)));
  }
  return accuracies;
}
