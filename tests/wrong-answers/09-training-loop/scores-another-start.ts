/**
 * @belief   The score before the first epoch can be taken on freshly drawn parameters.
 * @origin   All starts are equally bad, so any will do.
 * @replaces 9-train.ts
 * @does     initializes twice: it scores one start, and trains another.
 * @mend     Initialize once: the first score is that of the parameters that are then trained.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const accuracies = [parts.validate(data.valid, parts.initialize())];
  const params = parts.initialize();
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, params);
    accuracies.push(parts.validate(data.valid, params));
  }
  return { params, accuracies };
}
