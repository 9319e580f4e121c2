/**
 * @belief   Weight decay is added to the gradient.
 * @origin   In SGD the two are the same.
 * @replaces 6-optimizers.ts
 * @does     adds weightDecay × parameter to the gradient, so that it goes through Adam's means: that is Adam with L2.
 * @mend     Shrink the parameter itself, and give Adam the gradient alone.
 */
import type { Tensor } from "#engine";
import { Adam, AdamW as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class AdamW extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    Adam.prototype.move.call(this, parameter, grad.add(parameter.mul(this.weightDecay)));
  }
}
