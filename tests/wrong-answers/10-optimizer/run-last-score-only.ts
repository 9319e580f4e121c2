/**
 * @belief   The accuracy of a run is the one at its end.
 * @origin   It's the number that is published.
 * @replaces 6-train.ts
 * @does     returns the last accuracy only.
 * @mend     Return the accuracies of all epochs, in order.
 */
import type { nn } from "#engine";
import type { Parts, Split } from "#work/10-optimizer/6-train.ts";

export function trainModel(model: nn.Module, data: Split, parts: Parts, epochs: number): number[] {
  const optimizer = parts.makeOptimizer(model.parameters());
  const accuracies: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, model, optimizer);
    accuracies.push(parts.validate(data.valid, model));
  }
  return accuracies.slice(-1);
}
