/**
 * @belief   The score tells how well the training data are known.
 * @origin   At school, too, one is asked what was taught.
 * @replaces 9-train.ts
 * @does     scores on the training data.
 * @mend     The model has learnt from those pictures: score on data.valid.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies = [parts.validate(data.train, params)];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, params);
    accuracies.push(parts.validate(data.train, params));
  }
  return { params, accuracies };
}
