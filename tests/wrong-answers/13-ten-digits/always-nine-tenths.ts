/**
 * @belief   Momentum is 0.9.
 * @origin   It nearly always is.
 * @replaces 6-optimizers.ts
 * @does     takes 0.9 in place of the momentum that the optimizer was told.
 * @mend     Take this.momentum, also when it is 0.
 */
import { type Tensor, zeros } from "#engine";
import { Momentum as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Momentum extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const old = this.velocities.get(parameter) ?? zeros(parameter.shape);
    const velocity = old.mul(0.9).add(grad);
    this.velocities.set(parameter, velocity);
    parameter.sub_(velocity.mul(this.lr));
  }
}
