/**
 * @way      Corrects as PyTorch does: both corrections go into the step length and the root.
 * @replaces 6-optimizers.ts
 */
import type { Tensor } from "#engine";
import { Adam as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Adam extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const [beta1, beta2] = this.betas;
    const memory = this.memoryOf(parameter);
    memory.steps++;
    memory.mean.mul_(beta1).add_(grad.mul(1 - beta1));
    memory.square.mul_(beta2).add_(grad.mul(grad).mul(1 - beta2));
    const size = memory.square
      .sqrt()
      .div(Math.sqrt(1 - beta2 ** memory.steps))
      .add(this.eps);
    parameter.sub_(memory.mean.div(size).mul(this.lr / (1 - beta1 ** memory.steps)));
  }
}
