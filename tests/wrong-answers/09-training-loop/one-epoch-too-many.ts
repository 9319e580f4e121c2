/**
 * @belief   A loop up to epochs runs epochs times.
 * @origin   <= instead of <.
 * @replaces 9-train.ts
 * @does     trains one epoch too many.
 * @mend     Count while epoch < epochs, from 0: <= is one more.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies = [parts.validate(data.valid, params)];
  for (let epoch = 0; epoch <= epochs; epoch++) {
    parts.trainEpoch(data.train, params);
    accuracies.push(parts.validate(data.valid, params));
  }
  return { params, accuracies };
}
