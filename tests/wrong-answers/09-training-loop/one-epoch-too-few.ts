/**
 * @belief   The start counts as an epoch.
 * @origin   There is an accuracy for it, so there seems to be an epoch, too.
 * @replaces 9-train.ts
 * @does     trains one epoch too few.
 * @mend     Count while epoch < epochs, from 0.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies = [parts.validate(data.valid, params)];
  for (let epoch = 0; epoch < epochs - 1; epoch++) {
    parts.trainEpoch(data.train, params);
    accuracies.push(parts.validate(data.valid, params));
  }
  return { params, accuracies };
}
