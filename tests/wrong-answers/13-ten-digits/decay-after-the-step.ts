/**
 * @belief   It doesn't matter when the parameter shrinks.
 * @origin   Both happen in one step.
 * @replaces 6-optimizers.ts
 * @does     makes Adam's step first and shrinks what comes out.
 * @mend     First the decay, then the step: so the step isn't shrunk.
 */
import type { Tensor } from "#engine";
import { Adam, AdamW as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class AdamW extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    Adam.prototype.move.call(this, parameter, grad);
    parameter.mul_(1 - this.lr * this.weightDecay);
  }
}
