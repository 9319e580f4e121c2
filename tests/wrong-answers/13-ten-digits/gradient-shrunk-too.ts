/**
 * @belief   Momentum multiplies the whole sum.
 * @origin   The brackets look better.
 * @replaces 6-optimizers.ts
 * @does     multiplies the new gradient by momentum as well.
 * @mend     Momentum shrinks the old velocity alone.
 */
import { type Tensor, zeros } from "#engine";
import { Momentum as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Momentum extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const old = this.velocities.get(parameter) ?? zeros(parameter.shape);
    const velocity = old.add(grad).mul(this.momentum);
    this.velocities.set(parameter, velocity);
    parameter.sub_(velocity.mul(this.lr));
  }
}
