/**
 * @belief   Repeat means: do all the steps again, from the first one.
 * @origin   The list of steps begins with initialize, and so does the body of the loop.
 * @replaces 9-train.ts
 * @does     initializes again in every epoch, and trains those parameters.
 * @mend     Initialize once, before the loop: inside it, each epoch forgets what the one before has learnt.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  let params = parts.initialize();
  const accuracies = [parts.validate(data.valid, params)];
  for (let epoch = 0; epoch < epochs; epoch++) {
    params = parts.initialize();
    parts.trainEpoch(data.train, params);
    accuracies.push(parts.validate(data.valid, params));
  }
  return { params, accuracies };
}
