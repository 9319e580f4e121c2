/**
 * @belief   The bound depends on the size of the layer: its outputs.
 * @origin   A layer with 30 units is called a layer of size 30.
 * @replaces 4-linear.ts
 * @does     spreads weight and bias between ±1/√outputs.
 * @mend     Each prediction is a sum of `inputs` products, so it's the number of inputs that counts: 1 / √inputs.
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const width = 2 / Math.sqrt(outputs);
    this.weight = new nn.Parameter(rand(outputs, inputs).sub(0.5).mul(width));
    this.bias = new nn.Parameter(rand(outputs).sub(0.5).mul(width));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
