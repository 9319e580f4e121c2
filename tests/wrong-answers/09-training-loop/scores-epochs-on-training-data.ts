/**
 * @belief   The score of an epoch is taken on what it has learnt from.
 * @origin   The training batches are at hand in the loop.
 * @replaces 9-train.ts
 * @does     scores the start on the validation batches, and every epoch on the training batches.
 * @mend     Train on data.train, score on data.valid, also inside the loop.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies = [parts.validate(data.valid, params)];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, params);
    accuracies.push(parts.validate(data.train, params));
  }
  return { params, accuracies };
}
