/**
 * @belief   A new epoch deserves a fresh start.
 * @origin   An epoch is taken for a complete training.
 * @replaces 9-train.ts
 * @does     initializes again in every epoch after the first.
 * @mend     Initialize once, before the loop: each epoch goes on where the one before ended.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  let params = parts.initialize();
  const accuracies = [parts.validate(data.valid, params)];
  for (let epoch = 0; epoch < epochs; epoch++) {
    if (epoch > 0) params = parts.initialize();
    parts.trainEpoch(data.train, params);
    accuracies.push(parts.validate(data.valid, params));
  }
  return { params, accuracies };
}
