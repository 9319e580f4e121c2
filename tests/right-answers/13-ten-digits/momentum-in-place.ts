/**
 * @way      Keeps one tensor per parameter and changes it in place.
 * @replaces 6-optimizers.ts
 */
import { type Tensor, zeros } from "#engine";
import { Momentum as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Momentum extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const velocity = this.velocities.get(parameter) ?? zeros(parameter.shape);
    velocity.mul_(this.momentum).add_(grad);
    this.velocities.set(parameter, velocity);
    parameter.copy_(parameter.sub(velocity.mul(this.lr)));
  }
}
