/**
 * @belief   The decay is added.
 * @origin   The formula for the gradient has a plus.
 * @replaces 6-optimizers.ts
 * @does     lets the parameter grow.
 * @mend     parameter − lr × weightDecay × parameter: towards 0.
 */
import type { Tensor } from "#engine";
import { Adam, AdamW as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class AdamW extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    parameter.mul_(1 + this.lr * this.weightDecay);
    Adam.prototype.move.call(this, parameter, grad);
  }
}
