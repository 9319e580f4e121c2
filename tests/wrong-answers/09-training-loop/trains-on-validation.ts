/**
 * @belief   More data are better, so the validation data are for training, too.
 * @origin   They have labels and lie ready.
 * @replaces 9-train.ts
 * @fails    9-train > Q33 · train: the score is from the validation data, on the parameters that are being trained
 * @says     is what training on the validation data gives
 */
import type { Parts, Run, Split } from "#work/09-training-loop/9-train.ts";

export function train(data: Split, parts: Parts, epochs: number): Run {
  const params = parts.initialize();
  const accuracies = [parts.validate(data.valid, params)];
  for (let epoch = 0; epoch < epochs; epoch++) {
    parts.trainEpoch(data.valid, params);
    accuracies.push(parts.validate(data.valid, params));
  }
  return { params, accuracies };
}
