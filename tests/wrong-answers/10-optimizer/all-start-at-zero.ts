/**
 * @belief   Training finds the weights, so they may all start at 0.
 * @origin   With a single layer that works, and PyTorch does something else all the same.
 * @replaces 4-linear.ts
 * @does     starts with zeros in weight and bias.
 * @mend     Draw both with rand, uniform between −bound and +bound. See section 4.
 */
import { nn, type Tensor, zeros } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    this.weight = new nn.Parameter(zeros(outputs, inputs));
    this.bias = new nn.Parameter(zeros(outputs));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
