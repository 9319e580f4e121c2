/**
 * @belief   Each epoch begins with parameters of its own.
 * @origin   Initialize is step 1 of the seven, and the steps are repeated. But one repeats from step 2.
 * @replaces 9-train.ts
 * @does     draws new parameters in every epoch, under the same name, and returns those that were never trained.
 * @mend     Initialize once, before the loop: a new start in an epoch forgets what the one before has learnt.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies = [parts.validate(data.valid, params)];
  for (let epoch = 0; epoch < epochs; epoch++) {
    const params = parts.initialize();
    parts.trainEpoch(data.train, params);
    accuracies.push(parts.validate(data.valid, params));
  }
  return { params, accuracies };
}
