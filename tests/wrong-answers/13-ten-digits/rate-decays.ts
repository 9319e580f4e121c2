/**
 * @belief   Decay makes the steps shorter.
 * @origin   A decay of the learning rate exists, too.
 * @replaces 6-optimizers.ts
 * @does     leaves the parameter as large as it is, and makes lr smaller from step to step.
 * @mend     The decay belongs to the parameter: it shrinks by lr × weightDecay × itself.
 */
import type { Tensor } from "#engine";
import { Adam, AdamW as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class AdamW extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    Adam.prototype.move.call(this, parameter, grad);
    this.lr *= 1 - this.weightDecay;
  }
}
