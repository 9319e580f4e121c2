/**
 * @belief   A share of weightDecay is taken in the end.
 * @origin   It's called decay.
 * @replaces 6-optimizers.ts
 * @does     shrinks after the step, without the learning rate.
 * @mend     Before the step, and lr × weightDecay × parameter.
 */
import type { Tensor } from "#engine";
import { Adam, AdamW as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class AdamW extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    Adam.prototype.move.call(this, parameter, grad);
    parameter.sub_(parameter.mul(this.weightDecay));
  }
}
