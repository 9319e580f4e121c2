/**
 * @way      The weight is drawn as a flat list and viewed as a matrix; the bias is stretched before it is added.
 * @replaces 4-linear.ts
 */
import { nn, rand, type Tensor } from "#engine";

export class Linear extends nn.Module {
  readonly weight: nn.Parameter;
  readonly bias: nn.Parameter;

  constructor(inputs: number, outputs: number) {
    super();
    const bound = inputs ** -0.5;
    const [weight, bias] = [outputs * inputs, outputs].map((count) =>
      rand(count)
        .sub(0.5)
        .mul(2 * bound),
    );
    this.weight = new nn.Parameter(weight!.view(outputs, inputs));
    this.bias = new nn.Parameter(bias!);
  }

  override forward(input: Tensor): Tensor {
    const [n, outputs] = [input.shape[0]!, this.bias.shape[0]!];
    return this.bias.expand(n, outputs).add(input.matmul(this.weight.transpose(0, 1)));
  }
}
