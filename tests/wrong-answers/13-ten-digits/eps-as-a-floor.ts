/**
 * @belief   ε is the smallest size that is divided by.
 * @origin   It's there so that nothing is divided by 0.
 * @replaces 6-optimizers.ts
 * @does     takes ε in place of the root when the root is smaller, and leaves it out otherwise.
 * @mend     ε is always added to the root.
 */
import { type Tensor, tensor } from "#engine";
import { Adam as Right } from "#work/13-ten-digits/6-optimizers.ts";

export class Adam extends Right {
  override move(parameter: Tensor, grad: Tensor): void {
    const [beta1, beta2] = this.betas;
    const memory = this.memoryOf(parameter);
    memory.steps += 1;
    memory.mean = memory.mean.mul(beta1).add(grad.mul(1 - beta1));
    memory.square = memory.square.mul(beta2).add(grad.pow(2).mul(1 - beta2));
    const mean = memory.mean.div(1 - beta1 ** memory.steps);
    const size = memory.square.div(1 - beta2 ** memory.steps).sqrt();
    parameter.sub_(mean.div(size.maximum(tensor(this.eps))).mul(this.lr));
  }
}
