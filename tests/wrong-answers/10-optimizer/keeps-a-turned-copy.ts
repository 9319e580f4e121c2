/**
 * @belief   The weight can be turned once, in the constructor.
 * @origin   To turn it at every call seems wasteful.
 * @replaces 4-linear.ts
 * @does     predicts with something that it made of the weight when the layer was made, so no gradient arrives at
 *           layer.weight.
 * @mend     Use this.weight at every call of forward: this.weight.t() costs nothing and copies nothing.
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;
  readonly weightT: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const bound = 1 / Math.sqrt(inputs);
    this.weight = new nn.Parameter(rand(outputs, inputs).mul(2).sub(1).mul(bound));
    this.bias = new nn.Parameter(rand(outputs).mul(2).sub(1).mul(bound));
    this.weightT = new nn.Parameter(this.weight.t());
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weightT).add(this.bias);
  }
}
