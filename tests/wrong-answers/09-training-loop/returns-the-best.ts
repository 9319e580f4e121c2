/**
 * @belief   The best parameters of all epochs are what one wants.
 * @origin   Many programs keep the best model.
 * @replaces 9-train.ts
 * @does     returns a copy of the parameters that had the best score.
 * @mend     Return the trained parameters: the very tensors that initialize gave, as the last epoch left
 *           them.
 */
import type { Params } from "#work/09-training-loop/2-initialize.ts";
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const copy = (): Params => [params[0].detach().clone(), params[1].detach().clone()];
  const accuracies = [parts.validate(data.valid, params)];
  let best = copy();
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.train, params);
    const score = parts.validate(data.valid, params);
    if (score > Math.max(...accuracies)) best = copy();
    accuracies.push(score);
  }
  return { params: best, accuracies };
}
