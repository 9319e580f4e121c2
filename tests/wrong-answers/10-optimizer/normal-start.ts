/**
 * @belief   Weights start with numbers of randn.
 * @origin   Module 09 drew them so.
 * @replaces 4-linear.ts
 * @does     starts with numbers of randn, around ±1.
 * @mend     The start is uniform between −bound and +bound: draw with rand, then move and stretch. See section 4.
 */
import { nn, randn, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    this.weight = new nn.Parameter(randn(outputs, inputs));
    this.bias = new nn.Parameter(randn(outputs));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
