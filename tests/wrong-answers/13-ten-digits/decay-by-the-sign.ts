/**
 * @belief   Every number goes the same way towards 0.
 * @origin   A small push is a small push.
 * @replaces 6-optimizers.ts
 * @does     moves every number by the same length towards 0.
 * @mend     The decay is a share of the number: large ones shrink more.
 */
import type { Tensor } from "#engine";
import { Adam, AdamW as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class AdamW extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    parameter.sub_(parameter.sign().mul(this.lr * this.weightDecay));
    Adam.prototype.move.call(this, parameter, grad);
  }
}
