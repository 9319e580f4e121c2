/**
 * @belief   The result is the parameters, and initialize makes them.
 * @origin   The trained ones are hidden in the loop, and a new call is within reach.
 * @replaces 9-train.ts
 * @does     initializes once more at the end, and returns those parameters.
 * @mend     Return the parameters that were trained.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies = [parts.validate(data.valid, params)];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, params);
    accuracies.push(parts.validate(data.valid, params));
  }
  return { params: parts.initialize(), accuracies };
}
