/**
 * @belief   A copy of the parameters is what the caller gets, so that nobody can change ours.
 * @origin   clone is known as good manners.
 * @replaces 9-train.ts
 * @does     returns a copy of the trained parameters.
 * @mend     Return the very parameters that initialize gave: a copy is no leaf, and the record of the
 *           training ends there.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies = [parts.validate(data.valid, params)];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, params);
    accuracies.push(parts.validate(data.valid, params));
  }
  return { params: params.map((param) => param.clone()) as unknown as Run["params"], accuracies };
}
