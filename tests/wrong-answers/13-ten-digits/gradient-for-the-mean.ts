/**
 * @belief   The gradient is divided by its usual size.
 * @origin   RMSprop does it.
 * @replaces 6-optimizers.ts
 * @does     takes this gradient where the running mean is due.
 * @mend     The numerator is m, corrected: the mean of the last gradients.
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
    const square = memory.square.div(1 - beta2 ** memory.steps);
    parameter.sub_(grad.div(square.sqrt().add(this.eps)).mul(this.lr));
  }
}
