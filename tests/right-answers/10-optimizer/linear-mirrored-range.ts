/**
 * @way      It goes to twice the range less one, which lies between −1 and 1, and divides by the root.
 * @replaces 4-linear.ts
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly inputs: number;
  readonly outputs: number;
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    [this.inputs, this.outputs] = [inputs, outputs];
    const spread = (...shape: number[]): Tensor =>
      rand(...shape)
        .mul(2)
        .sub(1)
        .div(Math.sqrt(inputs));
    this.weight = new nn.Parameter(spread(outputs, inputs));
    this.bias = new nn.Parameter(spread(outputs));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
