/**
 * @belief   requiresGrad_ makes a parameter.
 * @origin   In module 09 it did.
 * @replaces 4-linear.ts
 * @does     keeps a weight and a bias that aren't an nn.Parameter, so the engine finds nothing to train.
 * @mend     A module finds its parameters by their class: make both with new nn.Parameter(...).
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: Tensor;
  readonly bias: Tensor;

  constructor(inputs: number, outputs: number) {
    super();
    const width = 2 / Math.sqrt(inputs);
    this.weight = rand(outputs, inputs).sub(0.5).mul(width).requiresGrad_();
    this.bias = rand(outputs).sub(0.5).mul(width).requiresGrad_();
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
