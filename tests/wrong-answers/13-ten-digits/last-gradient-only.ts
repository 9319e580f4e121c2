/**
 * @belief   The velocity remembers the last gradient.
 * @origin   The step goes on a little as before.
 * @replaces 6-optimizers.ts
 * @does     keeps the last gradient, and nothing of those before.
 * @mend     Keep the velocity: in it are all gradients, the older the fainter.
 */
import { type Tensor, zeros } from "#engine";
import { Momentum as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Momentum extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const old = this.velocities.get(parameter) ?? zeros(parameter.shape);
    this.velocities.set(parameter, grad.clone());
    parameter.sub_(old.mul(this.momentum).add(grad).mul(this.lr));
  }
}
