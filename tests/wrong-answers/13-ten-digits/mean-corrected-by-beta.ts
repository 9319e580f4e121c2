/**
 * @belief   m is divided by 1 − β₁.
 * @origin   At the first step it is.
 * @replaces 6-optimizers.ts
 * @does     divides m by 1 − β₁ at every step, as if each were the first.
 * @mend     t counts the steps of the parameter: β₁ to the power of memory.steps.
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
    const mean = memory.mean.div(1 - beta1);
    const size = memory.square.div(1 - beta2 ** memory.steps).sqrt();
    parameter.sub_(mean.div(size.add(this.eps)).mul(this.lr));
  }
}
