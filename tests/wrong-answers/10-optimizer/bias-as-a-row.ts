/**
 * @belief   A bias is a row, so it has two axes, as the weight has.
 * @origin   The weight has the shape (outputs, inputs); added to the products, both shapes give the same.
 * @replaces 4-linear.ts
 * @does     gives the bias the shape (1, outputs).
 * @mend     The bias has one axis: rand(outputs).
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const width = 2 / Math.sqrt(inputs);
    this.weight = new nn.Parameter(rand(outputs, inputs).sub(0.5).mul(width));
    this.bias = new nn.Parameter(rand(1, outputs).sub(0.5).mul(width));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
