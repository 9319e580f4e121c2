/**
 * @belief   Both corrections can be put into the learning rate.
 * @origin   But for ε it is the same, and some papers write it so.
 * @replaces 6-optimizers.ts
 * @does     adds ε to the root before the correction for the start, so that ε counts too much in the first steps.
 * @mend     First divide v by 1 − β₂ᵗ, then take the root, then add ε.
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
    const rate = (this.lr * Math.sqrt(1 - beta2 ** memory.steps)) / (1 - beta1 ** memory.steps);
    parameter.sub_(memory.mean.div(memory.square.sqrt().add(this.eps)).mul(rate));
  }
}
