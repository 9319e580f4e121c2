/**
 * @belief   All pictures are there to be learnt from, so the validation batches are trained on as well.
 * @origin   More data are better.
 * @replaces 9-train.ts
 * @does     trains on the validation data as well.
 * @mend     Those pictures are for the score only: train on data.train and on nothing else.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies = [parts.validate(data.valid, params)];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, params);
    accuracies.push(parts.validate(data.valid, params));
    parts.trainEpoch(data.valid, params);
  }
  return { params, accuracies };
}
