/**
 * @belief   for ... in over a list of so many places runs so often.
 * @origin   In Python, for _ in range(epochs) does.
 * @replaces 9-train.ts
 * @does     scores the start, and then runs no epoch at all.
 * @mend     Empty places of a list aren't visited, neither by for ... in nor by map or forEach. Count: for
 *           (let epoch = 0; epoch < epochs; epoch++).
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies = [parts.validate(data.valid, params)];
  for (const _ in new Array(epochs)) {
    parts.trainEpoch(data.train, params);
    accuracies.push(parts.validate(data.valid, params));
  }
  return { params, accuracies };
}
