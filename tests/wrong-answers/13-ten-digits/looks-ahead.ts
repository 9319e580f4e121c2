/**
 * @belief   Momentum looks ahead.
 * @origin   Nesterov's does.
 * @replaces 6-optimizers.ts
 * @does     moves by the gradient plus momentum times the new velocity.
 * @mend     Move by lr times the velocity, nothing more.
 */
import { type Tensor, zeros } from "#engine";
import { Momentum as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Momentum extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const old = this.velocities.get(parameter) ?? zeros(parameter.shape);
    const velocity = old.mul(this.momentum).add(grad);
    this.velocities.set(parameter, velocity);
    parameter.sub_(velocity.mul(this.momentum).add(grad).mul(this.lr));
  }
}
