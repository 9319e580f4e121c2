/**
 * @belief   Better not to walk back than to crash.
 * @origin   An if before backward makes an error go away.
 * @replaces 5-gradient.ts
 * @does     passes over a loss that was not recorded without a word: nobody complains.
 * @mend     Walk back without asking: the engine complains when no parameter was recorded, and that
 *           is how one finds out.
 */
import type { Tensor } from "#engine";
import type { Model } from "#work/09-training-loop/3-linear.ts";
import type { Loss } from "#work/09-training-loop/4-loss.ts";

export function calcGrad(x: Tensor, y: Tensor, model: Model, lossFunction: Loss): Tensor {
  const loss = lossFunction(model(x), y);
  if (loss.requiresGrad) {
    loss.backward();
  }
  return loss;
}
