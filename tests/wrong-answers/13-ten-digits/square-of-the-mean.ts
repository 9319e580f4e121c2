/**
 * @belief   The mean of the squares is the square of the mean.
 * @origin   For one gradient it is.
 * @replaces 6-optimizers.ts
 * @does     takes the square of m where the mean of the squares is due.
 * @mend     v has a running mean of its own, made of gradient².
 */
import type { Tensor } from "#engine";
import { Adam as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Adam extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const [beta1, beta2] = this.betas;
    const memory = this.memoryOf(parameter);
    memory.steps += 1;
    memory.mean = memory.mean.mul(beta1).add(grad.mul(1 - beta1));
    memory.square = memory.square.mul(beta2).add(memory.mean.pow(2).mul(1 - beta2));
    const mean = memory.mean.div(1 - beta1 ** memory.steps);
    const square = memory.square.div(1 - beta2 ** memory.steps);
    parameter.sub_(mean.div(square.sqrt().add(this.eps)).mul(this.lr));
  }
}
