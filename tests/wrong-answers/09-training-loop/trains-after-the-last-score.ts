/**
 * @belief   Score at the top of the loop, and give it one more round.
 * @origin   So the start is scored without a line of its own.
 * @replaces 9-train.ts
 * @does     trains once more after the last score.
 * @mend     Score the start before the loop; in the loop train first, then score.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies: number[] = [];
  for (let epoch = 0; epoch <= epochs; epoch++) {
    accuracies.push(parts.validate(data.valid, params));
    parts.trainEpoch(data.train, params);
  }
  return { params, accuracies };
}
