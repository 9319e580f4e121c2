/**
 * @belief   The first velocity is the gradient, and then the formula.
 * @origin   A velocity must begin somewhere.
 * @replaces 6-optimizers.ts
 * @does     counts the first gradient twice.
 * @mend     The velocity begins at 0.
 */
import type { Tensor } from "#engine";
import { Momentum as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Momentum extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const old = this.velocities.get(parameter) ?? grad;
    const velocity = old.mul(this.momentum).add(grad);
    this.velocities.set(parameter, velocity);
    parameter.sub_(velocity.mul(this.lr));
  }
}
