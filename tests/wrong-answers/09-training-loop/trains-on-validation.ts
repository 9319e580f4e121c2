/**
 * @belief   More data are better, so the validation data are for training, too.
 * @origin   They have labels and lie ready.
 * @replaces 9-train.ts
 * @does     trains on the validation data.
 * @mend     Those pictures are for the score only: train on data.train.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies = [parts.validate(data.valid, params)];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.valid, params);
    accuracies.push(parts.validate(data.valid, params));
  }
  return { params, accuracies };
}
