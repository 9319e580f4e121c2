/**
 * @belief   The step is counted when it's done.
 * @origin   Loops count at the end.
 * @replaces 6-optimizers.ts
 * @does     takes t = 0 at the first step, and divides by 0.
 * @mend     Count first: t is 1 at the first step.
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
