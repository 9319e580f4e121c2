/**
 * @belief   The whole gradient is added.
 * @origin   Momentum adds it whole.
 * @replaces 6-optimizers.ts
 * @does     adds gradients without 1 − β.
 * @mend     A running mean takes (1 − β) of the new.
 */
import type { Tensor } from "#engine";
import { Adam as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Adam extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const [beta1, beta2] = this.betas;
    const memory = this.memoryOf(parameter);
    memory.steps += 1;
    memory.mean = memory.mean.mul(beta1).add(grad);
    memory.square = memory.square.mul(beta2).add(grad.pow(2));
    const mean = memory.mean.div(1 - beta1 ** memory.steps);
    const square = memory.square.div(1 - beta2 ** memory.steps);
    parameter.sub_(mean.div(square.sqrt().add(this.eps)).mul(this.lr));
  }
}
