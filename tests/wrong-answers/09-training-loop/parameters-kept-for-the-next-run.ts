/**
 * @belief   Initialize once: the parameters are kept above the function.
 * @origin   "Once" is taken for once in all.
 * @replaces 9-train.ts
 * @does     initializes in the first run only: the next run goes on with those parameters.
 * @mend     Initialize once in every run, at its beginning.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

let kept: Run["params"] | undefined;

export function train(data: Split, parts: Parts, epochs: number): Run {
  kept ??= parts.initialize();
  const params = kept;
  const accuracies = [parts.validate(data.valid, params)];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, params);
    accuracies.push(parts.validate(data.valid, params));
  }
  return { params, accuracies };
}
