/**
 * @belief   Running means need no correction.
 * @origin   After some hundred steps it makes no difference.
 * @replaces 6-optimizers.ts
 * @does     leaves out both corrections, so that the first steps have a wrong length.
 * @mend     Divide m by 1 − β₁ᵗ and v by 1 − β₂ᵗ: both began at 0.
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
    parameter.sub_(memory.mean.div(memory.square.sqrt().add(this.eps)).mul(this.lr));
  }
}
