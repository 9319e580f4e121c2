/**
 * @belief   The validation data make the model valid.
 * @origin   The two names are exchanged.
 * @replaces 9-train.ts
 * @does     trains on the validation data and scores on the training data.
 * @mend     The model learns from data.train, and is scored on data.valid.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies = [parts.validate(data.train, params)];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.valid, params);
    accuracies.push(parts.validate(data.train, params));
  }
  return { params, accuracies };
}
