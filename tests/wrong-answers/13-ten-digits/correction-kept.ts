/**
 * @belief   The corrected means are the means.
 * @origin   They are the better numbers.
 * @replaces 6-optimizers.ts
 * @does     keeps the corrected means, and corrects them again at the next step.
 * @mend     The correction goes into the step only: m and v stay as the first two formulas say.
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
    const mean = memory.mean.div(1 - beta1 ** memory.steps);
    const square = memory.square.div(1 - beta2 ** memory.steps);
    memory.mean = mean;
    memory.square = square;
    parameter.sub_(mean.div(square.sqrt().add(this.eps)).mul(this.lr));
  }
}
