/**
 * @belief   With momentum 0 the velocity is the gradient itself.
 * @origin   The formula says so: 0 times the old velocity, plus the gradient.
 * @replaces 6-optimizers.ts
 * @does     keeps the gradient's own tensor as the velocity when momentum is 0: what is written into the
 *           gradient later changes the velocity, too.
 * @mend     Keep a tensor of its own: grad.clone(), or the sum as for every other momentum.
 */
import { type Tensor, zeros } from "#engine";
import { Mover } from "#work/13-ten-digits/6-optimizers.ts";

export class Momentum extends Mover {
  readonly momentum: number;
  readonly velocities: Map<Tensor, Tensor> = new Map();

  constructor(parameters: Iterable<Tensor>, { lr, momentum = 0.9 }: { lr: number; momentum?: number }) {
    super(parameters, lr);
    this.momentum = momentum;
  }

  override move(parameter: Tensor, grad: Tensor): void {
    let velocity = grad;
    if (this.momentum !== 0) {
      const old = this.velocities.get(parameter) ?? zeros(parameter.shape);
      velocity = old.mul(this.momentum).add(grad);
    }
    this.velocities.set(parameter, velocity);
    parameter.sub_(velocity.mul(this.lr));
  }
}
