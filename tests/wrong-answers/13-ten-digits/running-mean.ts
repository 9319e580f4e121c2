/**
 * @belief   The velocity is a running mean of the gradients.
 * @origin   Adam has one.
 * @replaces 6-optimizers.ts
 * @does     takes 1 − momentum of each gradient, as Adam's mean does.
 * @mend     The formula adds the whole gradient.
 */
import { type Tensor, zeros } from "#engine";
import { Momentum as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Momentum extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const old = this.velocities.get(parameter) ?? zeros(parameter.shape);
    const velocity = old.mul(this.momentum).add(grad.mul(1 - this.momentum));
    this.velocities.set(parameter, velocity);
    parameter.sub_(velocity.mul(this.lr));
  }
}
