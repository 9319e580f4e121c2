/**
 * @belief   lr × weightDecay × parameter belongs to the gradient.
 * @origin   The formula holds all three.
 * @replaces 6-optimizers.ts
 * @does     adds lr × weightDecay × parameter to the gradient, where it goes through Adam's means.
 * @mend     Shrink the parameter itself, and give Adam the gradient alone.
 */
import type { Tensor } from "#engine";
import { Adam, AdamW as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class AdamW extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    Adam.prototype.move.call(this, parameter, grad.add(parameter.mul(this.lr * this.weightDecay)));
  }
}
