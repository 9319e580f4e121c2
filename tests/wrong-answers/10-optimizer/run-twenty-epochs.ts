/**
 * @belief   Zero epochs means that nobody said how many.
 * @origin   `epochs || 20` is a usual way to write a default, and 0 counts as false.
 * @replaces 6-train.ts
 * @does     trains although no epochs were asked for.
 * @mend     0 is a number like any other: with 0 epochs nothing is trained and the list is empty.
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters());
  const accuracies: number[] = [];
  for (let epoch = 0; epoch < (epochs || 20); epoch++) {
    parts.trainEpoch(data.train, model, optimizer);
    accuracies.push(parts.validate(data.valid, model));
  }
  return accuracies;
}
