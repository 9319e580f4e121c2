/**
 * @belief   Evenly spread means at equal distances.
 * @origin   linspace(−bound, bound, n) is just that, and it's not random.
 * @replaces 4-linear.ts
 * @does     starts with numbers at equal distances from −bound to +bound, the same at each start.
 * @mend     "Evenly" is about chance: every number between the bounds is as likely as another. Draw with rand, then
 *           move and stretch.
 */
import { linspace, nn, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const bound = 1 / Math.sqrt(inputs);
    this.weight = new nn.Parameter(linspace(-bound, bound, outputs * inputs).view(outputs, inputs));
    this.bias = new nn.Parameter(linspace(-bound, bound, outputs));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
