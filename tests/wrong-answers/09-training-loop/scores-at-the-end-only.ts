/**
 * @belief   The score is taken when the training is over.
 * @origin   An exam comes at the end.
 * @replaces 9-train.ts
 * @does     scores at the start and at the end only.
 * @mend     Score after every epoch, inside the loop.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies = [parts.validate(data.valid, params)];
  for (let epoch = 0; epoch < epochs; epoch++) parts.trainEpoch(data.train, params);
  accuracies.push(parts.validate(data.valid, params));
  return { params, accuracies };
}
