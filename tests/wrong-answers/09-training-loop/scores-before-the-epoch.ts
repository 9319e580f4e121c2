/**
 * @belief   Score, then train; repeat.
 * @origin   The start has to be scored, so scoring goes to the top of the loop.
 * @replaces 9-train.ts
 * @does     scores before each epoch: the last one goes unseen.
 * @mend     Score the start before the loop, and then after each epoch.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    accuracies.push(parts.validate(data.valid, params));
    parts.trainEpoch(data.train, params);
  }
  return { params, accuracies };
}
