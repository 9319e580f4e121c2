/**
 * @belief   One trains first, and then looks.
 * @origin   The loop is written as train, score; and the start then gets the same.
 * @replaces 9-train.ts
 * @does     trains for one epoch before the first score.
 * @mend     The first score is that of the start, before anything is learnt.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies: number[] = [];
  for (let epoch = 0; epoch <= epochs; epoch++) {
    parts.trainEpoch(data.train, params);
    accuracies.push(parts.validate(data.valid, params));
  }
  return { params, accuracies };
}
