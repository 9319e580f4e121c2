/**
 * @belief   What has learnt nothing yet has nothing to shrink.
 * @origin   Decay is against what was learnt.
 * @replaces 6-optimizers.ts
 * @does     leaves the decay out in a parameter's first step.
 * @mend     Shrink in every step, the first one, too.
 */
import type { Tensor } from "#engine";
import { Adam, AdamW as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class AdamW extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    if (this.memoryOf(parameter).steps > 0) parameter.mul_(1 - this.lr * this.weightDecay);
    Adam.prototype.move.call(this, parameter, grad);
  }
}
