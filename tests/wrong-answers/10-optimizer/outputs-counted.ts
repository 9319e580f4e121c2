/**
 * @belief   The bound depends on the size of the layer: its outputs.
 * @origin   A layer with 30 units is called a layer of size 30.
 * @replaces 4-linear.ts
 * @fails    4-linear > Linear · starts evenly spread between ±1/√inputs, as nn.Linear does
 * @says     It's the number of inputs that counts
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const bound = 1 / Math.sqrt(outputs);
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
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
