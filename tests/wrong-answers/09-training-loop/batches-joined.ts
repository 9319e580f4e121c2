/**
 * @belief   Joining all batches into one makes every picture count the same.
 * @origin   One division is enough then. But batches exist because not everything fits in at once.
 * @replaces 8-validate.ts
 * @does     joins all batches, and runs the model once on everything.
 * @mend     Run the model on each batch, and add up: share × pictures.
 */
import { cat, noGrad, type Pair, type Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";

export function validateEpoch(
  batches: Iterable<Pair>,
  model: Model,
  accuracy: (predictions: Tensor, targets: Tensor) => number,
): number {
  const pairs = [...batches];
  const x = cat(pairs.map((pair) => pair[0]));
  const y = cat(pairs.map((pair) => pair[1]));
  return accuracy(
    noGrad(() => model(x)),
    y,
  );
}
