/**
 * @belief   The usual size is the mean of the absolute gradients.
 * @origin   That's what a size is.
 * @replaces 6-optimizers.ts
 * @does     keeps the mean of the absolute gradients, without square and root.
 * @mend     v is made of squares, and the root comes in the step.
 */
import type { Tensor } from "#engine";
import { Adam as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Adam extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const [beta1, beta2] = this.betas;
    const memory = this.memoryOf(parameter);
    memory.steps += 1;
    memory.mean = memory.mean.mul(beta1).add(grad.mul(1 - beta1));
    memory.square = memory.square.mul(beta2).add(grad.abs().mul(1 - beta2));
    const mean = memory.mean.div(1 - beta1 ** memory.steps);
    const square = memory.square.div(1 - beta2 ** memory.steps);
    parameter.sub_(mean.div(square.add(this.eps)).mul(this.lr));
  }
}
