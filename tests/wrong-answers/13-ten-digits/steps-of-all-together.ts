/**
 * @belief   t counts the steps of the optimizer.
 * @origin   One step moves all parameters.
 * @replaces 6-optimizers.ts
 * @does     counts a step for every parameter that moves, all in one number.
 * @mend     Each parameter has its own count, memory.steps.
 */
import type { Tensor } from "#engine";
import { Adam as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Adam extends Right {
  steps = 0;
  override move(parameter: Tensor, grad: Tensor): void {
    const [beta1, beta2] = this.betas;
    const memory = this.memoryOf(parameter);
    this.steps += 1;
    memory.mean = memory.mean.mul(beta1).add(grad.mul(1 - beta1));
    memory.square = memory.square.mul(beta2).add(grad.pow(2).mul(1 - beta2));
    const mean = memory.mean.div(1 - beta1 ** this.steps);
    const square = memory.square.div(1 - beta2 ** this.steps);
    parameter.sub_(mean.div(square.sqrt().add(this.eps)).mul(this.lr));
  }
}
