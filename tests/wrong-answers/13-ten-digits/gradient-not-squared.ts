/**
 * @belief   v is a running mean of the gradients, as m is.
 * @origin   Both lines look alike.
 * @replaces 6-optimizers.ts
 * @does     takes the gradient for v without squaring it, and the root of what is below 0 is NaN.
 * @mend     v is made of gradient²: grad.pow(2).
 */
import type { Tensor } from "#engine";
import { Adam as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Adam extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const [beta1, beta2] = this.betas;
    const memory = this.memoryOf(parameter);
    memory.steps += 1;
    memory.mean = memory.mean.mul(beta1).add(grad.mul(1 - beta1));
    memory.square = memory.square.mul(beta2).add(grad.mul(1 - beta2));
    const mean = memory.mean.div(1 - beta1 ** memory.steps);
    const size = memory.square.div(1 - beta2 ** memory.steps).sqrt();
    parameter.sub_(mean.div(size.add(this.eps)).mul(this.lr));
  }
}
