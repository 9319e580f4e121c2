/**
 * @belief   First move, then change the velocity.
 * @origin   The velocity is what there is.
 * @replaces 6-optimizers.ts
 * @does     moves by the velocity from before this gradient.
 * @mend     The new velocity moves the parameter.
 */
import { type Tensor, zeros } from "#engine";
import { Momentum as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Momentum extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const old = this.velocities.get(parameter) ?? zeros(parameter.shape);
    this.velocities.set(parameter, old.mul(this.momentum).add(grad));
    parameter.sub_(old.mul(this.lr));
  }
}
