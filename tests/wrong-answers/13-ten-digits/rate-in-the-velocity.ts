/**
 * @belief   The learning rate belongs to the gradient.
 * @origin   In many papers lr stands in the first formula.
 * @replaces 6-optimizers.ts
 * @does     has the learning rate inside of the velocity, so a new rate comes late.
 * @mend     The velocity is made of gradients; lr multiplies it when the parameter moves.
 */
import { type Tensor, zeros } from "#engine";
import { Momentum as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Momentum extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const old = this.velocities.get(parameter) ?? zeros(parameter.shape);
    const velocity = old.mul(this.momentum).add(grad.mul(this.lr));
    this.velocities.set(parameter, velocity);
    parameter.sub_(velocity);
  }
}
