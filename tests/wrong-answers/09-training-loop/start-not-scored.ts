/**
 * @belief   There's nothing to score before the first epoch.
 * @origin   Loops print at the end of an epoch.
 * @replaces 9-train.ts
 * @does     doesn't score the start.
 * @mend     Score once before the first epoch: epochs + 1 accuracies.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, params);
    accuracies.push(parts.validate(data.valid, params));
  }
  return { params, accuracies };
}
