/**
 * @belief   A parameter has one step length.
 * @origin   The optimizer keeps one memory per parameter.
 * @replaces 6-optimizers.ts
 * @does     takes the mean of the squares over the whole parameter.
 * @mend     Each number has a step length of its own: v has the parameter's shape.
 */
import type { Tensor } from "#engine";
import { Adam as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Adam extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const [beta1, beta2] = this.betas;
    const memory = this.memoryOf(parameter);
    memory.steps += 1;
    memory.mean = memory.mean.mul(beta1).add(grad.mul(1 - beta1));
    memory.square = memory.square.mul(beta2).add(
      grad
        .pow(2)
        .mean()
        .mul(1 - beta2),
    );
    const mean = memory.mean.div(1 - beta1 ** memory.steps);
    const square = memory.square.div(1 - beta2 ** memory.steps);
    parameter.sub_(mean.div(square.sqrt().add(this.eps)).mul(this.lr));
  }
}
