/**
 * @belief   Biases aren't decayed.
 * @origin   Many recipes decay only the weights.
 * @replaces 6-optimizers.ts
 * @does     shrinks only parameters of rank 2 or more, and leaves lists and single numbers alone.
 * @mend     Here every parameter shrinks, whatever its shape.
 */
import type { Tensor } from "#engine";
import { Adam, AdamW as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class AdamW extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    if (parameter.rank > 1) parameter.mul_(1 - this.lr * this.weightDecay);
    Adam.prototype.move.call(this, parameter, grad);
  }
}
