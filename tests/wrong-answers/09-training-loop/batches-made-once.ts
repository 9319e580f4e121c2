/**
 * @belief   Batches that were made once can be used in every epoch.
 * @origin   It looks quicker.
 * @replaces 9-train.ts
 * @does     walks through data.train once, before the epochs, and trains every epoch on those batches: a
 *           loader's new order is never asked for.
 * @mend     Hand data.train itself to parts.trainEpoch: each epoch then begins a pass of its own.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const batches = [...data.train];
  const accuracies = [parts.validate(data.valid, params)];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(batches, params);
    accuracies.push(parts.validate(data.valid, params));
  }
  return { params, accuracies };
}
