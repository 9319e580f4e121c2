/**
 * @belief   A copy of the parameters is what the caller gets, so that nobody can change ours.
 * @origin   clone is known as good manners. This one is made too early, too.
 * @replaces 9-train.ts
 * @does     returns other tensors than the trained ones: a copy, made before the training.
 * @mend     Return the very parameters that initialize gave. They are changed in place.
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies = [parts.validate(data.valid, params)];
  const kept = params.map((param) => param.clone()) as unknown as Run["params"];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, params);
    accuracies.push(parts.validate(data.valid, params));
  }
  return { params: kept, accuracies };
}
