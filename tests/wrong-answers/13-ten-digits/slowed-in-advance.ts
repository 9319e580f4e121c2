/**
 * @belief   It is the same whether the velocity is slowed before the next gradient or at once after the step.
 * @origin   For w it is. Whoever looks at the velocities sees the difference.
 * @replaces 6-optimizers.ts
 * @does     keeps the velocity already multiplied by the momentum of the next step.
 * @mend     Keep what moved w in this step; multiply by momentum when the next gradient comes.
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
    const velocity = (this.velocities.get(parameter) ?? zeros(parameter.shape)).add(grad);
    parameter.sub_(velocity.mul(this.lr));
    this.velocities.set(parameter, velocity.mul(this.momentum));
  }
}
