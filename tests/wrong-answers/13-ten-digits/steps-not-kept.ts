/**
 * @belief   A number that is taken out of the memory still belongs to it.
 * @origin   The tensors that are taken out do.
 * @replaces 6-optimizers.ts
 * @does     doesn't keep the number of steps, so that every step is corrected as if it were the first.
 * @mend     A number that was taken out is a copy: memory.steps += 1 counts in the memory itself.
 */
import type { Tensor } from "#engine";
import { Adam as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Adam extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const [beta1, beta2] = this.betas;
    const memory = this.memoryOf(parameter);
    let { steps } = memory;
    steps += 1;
    memory.mean = memory.mean.mul(beta1).add(grad.mul(1 - beta1));
    memory.square = memory.square.mul(beta2).add(grad.pow(2).mul(1 - beta2));
    const mean = memory.mean.div(1 - beta1 ** steps);
    const square = memory.square.div(1 - beta2 ** steps);
    parameter.sub_(mean.div(square.sqrt().add(this.eps)).mul(this.lr));
  }
}
