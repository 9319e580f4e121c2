/**
 * @belief   requiresGrad_ makes a parameter.
 * @origin   In module 09 it did.
 * @replaces 4-linear.ts
 * @fails    4-linear > Linear · weight (outputs, inputs) and bias (outputs), both an nn.Parameter
 * @says     means that the engine finds none
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: Tensor;
  readonly bias: Tensor;

  constructor(inputs: number, outputs: number) {
    super();
    const bound = 1 / Math.sqrt(inputs);
    this.weight = rand(outputs, inputs)
      .sub(0.5)
      .mul(2 * bound)
      .requiresGrad_();
    this.bias = rand(outputs)
      .sub(0.5)
      .mul(2 * bound)
      .requiresGrad_();
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
