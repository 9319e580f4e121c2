/**
 * @belief   Switching recording off and on by hand is the same as noGrad.
 * @origin   It is, until something throws, or the caller has switched it off already.
 * @replaces 8-validate.ts
 * @does     switches recording off before and on after, by hand: what was set before is not
 *           restored.
 * @mend     noGrad(() => { ... }) restores what was set before, also when the model throws.
 */
import { type Pair, setGradEnabled, type Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";

export function validateEpoch(
  batches: Iterable<Pair>,
  model: Model,
  accuracy: (predictions: Tensor, targets: Tensor) => number,
): number {
  setGradEnabled(false);
  let right = 0;
  let pictures = 0;
  for (const [x, y] of batches) {
    right += accuracy(model(x), y) * y.shape[0]!;
    pictures += y.shape[0]!;
  }
  setGradEnabled(true);
  return right / pictures;
}
