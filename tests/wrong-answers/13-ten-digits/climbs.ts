/**
 * @belief   The step is added.
 * @origin   m is the direction to go.
 * @replaces 6-optimizers.ts
 * @does     moves up the slope.
 * @mend     Subtract the step: m points to where the loss grows.
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
    parameter.add_(mean.div(square.sqrt().add(this.eps)).mul(this.lr));
  }
}
