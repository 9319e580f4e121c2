/**
 * @belief   The parameter shrinks by weightDecay.
 * @origin   The name says so.
 * @replaces 6-optimizers.ts
 * @does     shrinks by weightDecay × parameter, without the learning rate.
 * @mend     lr × weightDecay × parameter: with a smaller rate it shrinks less.
 */
import type { Tensor } from "#engine";
import { Adam, AdamW as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class AdamW extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    parameter.mul_(1 - this.weightDecay);
    Adam.prototype.move.call(this, parameter, grad);
  }
}
