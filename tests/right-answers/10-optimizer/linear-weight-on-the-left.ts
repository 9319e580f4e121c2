/**
 * @way      The product the other way round, (weight @ inputᵀ)ᵀ, and the range made by 2u - 1.
 * @replaces 4-linear.ts
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const draw = (...shape: number[]) =>
      new nn.Parameter(
        rand(...shape)
          .mul(2)
          .sub(1)
          .div(Math.sqrt(inputs)),
      );
    this.weight = draw(outputs, inputs);
    this.bias = draw(outputs);
  }

  override forward(input: Tensor): Tensor {
    return this.weight.matmul(input.t()).t().add(this.bias);
  }
}
