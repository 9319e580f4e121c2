/**
 * @belief   The first velocity is the gradient.
 * @origin   It has the same numbers.
 * @replaces 6-optimizers.ts
 * @does     keeps the very tensor of the first gradient, which the next walk back overwrites.
 * @mend     Keep a copy: clone(), or zeros plus the gradient.
 */
import type { Tensor } from "#engine";
import { Momentum as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Momentum extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const old = this.velocities.get(parameter);
    const velocity = old === undefined ? grad : old.mul(this.momentum).add(grad);
    this.velocities.set(parameter, velocity);
    parameter.sub_(velocity.mul(this.lr));
  }
}
