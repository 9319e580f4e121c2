/**
 * @belief   β₁ belongs to the squares.
 * @origin   Two numbers, two means.
 * @replaces 6-optimizers.ts
 * @does     takes β₂ for the mean and β₁ for the squares.
 * @mend     betas is [β₁ of m, β₂ of v].
 */
import type { Tensor } from "#engine";
import { Adam as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Adam extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const [beta2, beta1] = this.betas;
    const memory = this.memoryOf(parameter);
    memory.steps += 1;
    memory.mean = memory.mean.mul(beta1).add(grad.mul(1 - beta1));
    memory.square = memory.square.mul(beta2).add(grad.pow(2).mul(1 - beta2));
    const mean = memory.mean.div(1 - beta1 ** memory.steps);
    const square = memory.square.div(1 - beta2 ** memory.steps);
    parameter.sub_(mean.div(square.sqrt().add(this.eps)).mul(this.lr));
  }
}
