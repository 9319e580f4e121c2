/**
 * @belief   One trains first, and then asks whether to go on.
 * @origin   do ... while runs at least once.
 * @replaces 9-train.ts
 * @does     trains one epoch even when 0 are asked for.
 * @mend     With 0 epochs there is only the score of the start: ask before the first epoch, not after it.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies = [parts.validate(data.valid, params)];
  let epoch = 0;
  do {
    parts.trainEpoch(data.train, params);
    accuracies.push(parts.validate(data.valid, params));
    epoch++;
  } while (epoch < epochs);
  return { params, accuracies };
}
