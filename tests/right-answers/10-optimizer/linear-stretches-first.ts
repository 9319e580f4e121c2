/**
 * @way      It stretches first and moves then, by the bound; and it draws the weight as one long row.
 * @replaces 4-linear.ts
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const bound = inputs ** -0.5;
    const draw = (count: number): Tensor =>
      rand(count)
        .mul(2 * bound)
        .sub(bound);
    this.weight = new nn.Parameter(draw(outputs * inputs).view(outputs, inputs));
    this.bias = new nn.Parameter(draw(outputs));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
