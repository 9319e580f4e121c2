/**
 * @belief   The weight has a row for each input.
 * @origin   x @ weight needs it like this, and module 09 had it like this.
 * @replaces 4-linear.ts
 * @fails    4-linear > Linear · weight (outputs, inputs) and bias (outputs), both an nn.Parameter
 * @says     has rows and columns exchanged
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const bound = 1 / Math.sqrt(inputs);
    this.weight = new nn.Parameter(
      rand(inputs, outputs)
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
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
