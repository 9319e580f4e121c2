/**
 * @belief   The weight has a row for each input, and forward turns it.
 * @origin   x @ weight needs it like this, and module 09 had it like this.
 * @replaces 4-linear.ts
 * @does     makes a weight of shape (inputs, outputs) and turns it all the same.
 * @mend     Make the weight with the shape (outputs, inputs), one row for each output. Then weight.t() fits the
 *           input.
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const width = 2 / Math.sqrt(inputs);
    this.weight = new nn.Parameter(rand(inputs, outputs).sub(0.5).mul(width));
    this.bias = new nn.Parameter(rand(outputs).sub(0.5).mul(width));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
