/**
 * @belief   The step is m divided by v.
 * @origin   Two means, one fraction.
 * @replaces 6-optimizers.ts
 * @does     divides by the mean square, without the root.
 * @mend     The root of a mean square has the size of a gradient: sqrt() first.
 */
import type { Tensor } from "#engine";
import { Adam as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Adam extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const [beta1, beta2] = this.betas;
    const memory = this.memoryOf(parameter);
    memory.steps += 1;
    memory.mean = memory.mean.mul(beta1).add(grad.mul(1 - beta1));
    memory.square = memory.square.mul(beta2).add(grad.pow(2).mul(1 - beta2));
    const mean = memory.mean.div(1 - beta1 ** memory.steps);
    const square = memory.square.div(1 - beta2 ** memory.steps);
    parameter.sub_(mean.div(square.add(this.eps)).mul(this.lr));
  }
}
