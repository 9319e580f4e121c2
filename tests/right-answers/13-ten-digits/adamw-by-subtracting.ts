/**
 * @way      Subtracts the decay.
 * @replaces 6-optimizers.ts
 */
import type { Tensor } from "#engine";
import { Adam, AdamW as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class AdamW extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    parameter.sub_(parameter.mul(this.lr * this.weightDecay));
    Adam.prototype.move.call(this, parameter, grad);
  }
}
