/**
 * @belief   The matrix product of input and weight: input @ weight.
 * @origin   Module 09 had it like this.
 * @replaces 4-linear.ts
 * @fails    4-linear > forward · input @ weightᵀ + bias, for every row
 * @says     Exchange its rows and columns: weight.t()
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const bound = 1 / Math.sqrt(inputs);
    this.weight = new nn.Parameter(
      rand(outputs, inputs)
        .sub(0.5)
        .mul(2 * bound),
    );
    this.bias = new nn.Parameter(
      rand(outputs)
        .sub(0.5)
        .mul(2 * bound),
    );
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight).add(this.bias);
  }
}
