/**
 * @belief   When the accuracy falls, the model has learnt all it can.
 * @origin   Stopping early is common elsewhere.
 * @replaces 9-train.ts
 * @does     stops as soon as the accuracy falls.
 * @mend     Train as many epochs as are asked for, whatever the scores are.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  let last = parts.validate(data.valid, params);
  const accuracies = [last];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, params);
    const score = parts.validate(data.valid, params);
    accuracies.push(score);
    if (score < last) break;
    last = score;
  }
  return { params, accuracies };
}
