/**
 * @belief   A method is a function, so one can take it out of its object.
 * @origin   const { a, b } = object is short.
 * @replaces 9-train.ts
 * @does     takes the functions out of parts: called so, they have lost their `this`.
 * @mend     Call them where they are: parts.initialize(), parts.trainEpoch(...),
 *           parts.validate(...).
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const { initialize, trainEpoch, validate } = parts;
  const params = initialize();
  const accuracies = [validate(data.valid, params)];
  for (let epoch = 0; epoch < epochs; epoch++) {
    trainEpoch(data.train, params);
    accuracies.push(validate(data.valid, params));
  }
  return { params, accuracies };
}
