/**
 * @belief   t counts the steps of the optimizer.
 * @origin   One step moves all parameters.
 * @replaces 6-optimizers.ts
 * @does     corrects by the most steps that any parameter has made.
 * @mend     A parameter that begins later has a count of its own: memory.steps.
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
    const t = Math.max(...[...this.memories.values()].map(({ steps }) => steps));
    const size = memory.square
      .div(1 - beta2 ** t)
      .sqrt()
      .add(this.eps);
    parameter.sub_(
      memory.mean
        .div(1 - beta1 ** t)
        .div(size)
        .mul(this.lr),
    );
  }
}
