/**
 * @belief   The velocity goes against the gradient.
 * @origin   Downhill is minus the gradient.
 * @replaces 6-optimizers.ts
 * @does     turns the gradient's sign in the velocity and once more in the step, so it climbs.
 * @mend     One minus sign is enough: it stands where the parameter moves.
 */
import { type Tensor, zeros } from "#engine";
import { Momentum as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Momentum extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const old = this.velocities.get(parameter) ?? zeros(parameter.shape);
    const velocity = old.mul(this.momentum).sub(grad);
    this.velocities.set(parameter, velocity);
    parameter.sub_(velocity.mul(this.lr));
  }
}
