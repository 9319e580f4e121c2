/**
 * @belief   A decay that was given is truthy.
 * @origin   Only 0 isn't.
 * @replaces 6-optimizers.ts
 * @does     takes the usual 0.01 when weightDecay is 0.
 * @mend     0 means no decay: this.weightDecay as it is, or ?? in place of ||.
 */
import type { Tensor } from "#engine";
import { Adam, AdamW as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class AdamW extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    parameter.mul_(1 - this.lr * (this.weightDecay || 0.01));
    Adam.prototype.move.call(this, parameter, grad);
  }
}
