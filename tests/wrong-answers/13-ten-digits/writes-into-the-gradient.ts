/**
 * @belief   The gradient can take the velocity up.
 * @origin   It has the right shape and is used up afterwards.
 * @replaces 6-optimizers.ts
 * @does     changes the gradient in place.
 * @mend     Make a new tensor, add without the underscore: the gradient stays as it is.
 */
import { type Tensor, zeros } from "#engine";
import { Momentum as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Momentum extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const old = this.velocities.get(parameter) ?? zeros(parameter.shape);
    grad.add_(old.mul(this.momentum));
    this.velocities.set(parameter, grad.clone());
    parameter.sub_(grad.mul(this.lr));
  }
}
