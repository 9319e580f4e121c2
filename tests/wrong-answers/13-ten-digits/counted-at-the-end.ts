/**
 * @belief   β₁ᵗ is smaller than 1 in any case.
 * @origin   Loops count at the end. (And ^ looks like a power.)
 * @replaces 6-optimizers.ts
 * @does     divides by 0 in the first step, as if β₁ᵗ were 1 there.
 * @mend     Count first, so that t is 1 at the first step. And a power is written β ** t: ^ isn't one.
 */
import type { Tensor } from "#engine";
import { Adam as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Adam extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const [beta1, beta2] = this.betas;
    const memory = this.memoryOf(parameter);
    memory.mean = memory.mean.mul(beta1).add(grad.mul(1 - beta1));
    memory.square = memory.square.mul(beta2).add(grad.pow(2).mul(1 - beta2));
    const mean = memory.mean.div(1 - beta1 ** memory.steps);
    const square = memory.square.div(1 - beta2 ** memory.steps);
    parameter.sub_(mean.div(square.sqrt().add(this.eps)).mul(this.lr));
    memory.steps += 1;
  }
}
