/**
 * @belief   validate needs parameters, and initialize makes some.
 * @origin   Each call is written on its own, without asking whose parameters it works on.
 * @replaces 9-train.ts
 * @does     initializes again for the score after each epoch.
 * @mend     Score the parameters that were trained.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies = [parts.validate(data.valid, params)];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, params);
    accuracies.push(parts.validate(data.valid, parts.initialize()));
  }
  return { params, accuracies };
}
