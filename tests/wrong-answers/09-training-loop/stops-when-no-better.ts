/**
 * @belief   When it gets no better, the training is over.
 * @origin   Early stopping is a known trick. Here the caller says how many epochs.
 * @replaces 9-train.ts
 * @does     stops when the accuracy doesn't rise.
 * @mend     Train as many epochs as were asked for.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies = [parts.validate(data.valid, params)];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, params);
    accuracies.push(parts.validate(data.valid, params));
    if (accuracies.at(-1)! <= accuracies.at(-2)!) break;
  }
  return { params, accuracies };
}
