/**
 * @belief   Counting from 1 up to epochs, the loop runs epochs times.
 * @origin   `for (let epoch = 1; epoch < epochs; ...)` mixes two ways of counting.
 * @replaces 6-train.ts
 * @does     runs one epoch too few.
 * @mend     A counter from 0 stops before epochs; one from 1 goes up to epochs, itself included.
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters());
  const accuracies: number[] = [];
  for (let epoch = 1; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, model, optimizer);
    accuracies.push(parts.validate(data.valid, model));
  }
  return accuracies;
}
