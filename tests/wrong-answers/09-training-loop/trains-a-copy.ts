/**
 * @belief   The training must not change what others hold.
 * @origin   In place sounds dangerous.
 * @replaces 9-train.ts
 * @does     trains a copy, and scores and returns the start.
 * @mend     trainEpoch changes the parameters in place: hand it those that initialize gave.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies = [parts.validate(data.valid, params)];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, params.map((param) => param.clone()) as unknown as Run["params"]);
    accuracies.push(parts.validate(data.valid, params));
  }
  return { params, accuracies };
}
