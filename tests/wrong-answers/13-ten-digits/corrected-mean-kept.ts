/**
 * @belief   The corrected mean is the mean.
 * @origin   It is the better number.
 * @replaces 6-optimizers.ts
 * @does     keeps the corrected m in the memory, and corrects it again at the next step.
 * @mend     m / (1 − β₁ᵗ) goes into the step only: the memory keeps m itself.
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
    memory.mean = memory.mean.div(1 - beta1 ** memory.steps);
    const size = memory.square.div(1 - beta2 ** memory.steps).sqrt();
    parameter.sub_(memory.mean.div(size.add(this.eps)).mul(this.lr));
  }
}
