/**
 * @belief   Random weights come from the normal distribution, and the bound makes them small.
 * @origin   Other starts, such as He's, do just that.
 * @replaces 4-linear.ts
 * @does     starts with numbers of randn, multiplied by 1/√inputs.
 * @mend     The start is uniform between two bounds: that is rand. randn has no bounds.
 */
import { nn, randn, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const bound = 1 / Math.sqrt(inputs);
    this.weight = new nn.Parameter(randn(outputs, inputs).mul(bound));
    this.bias = new nn.Parameter(randn(outputs).mul(bound));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
