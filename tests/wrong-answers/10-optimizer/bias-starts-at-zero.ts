/**
 * @belief   The bias starts at 0.
 * @origin   Many libraries do it so, and PyTorch does not.
 * @replaces 4-linear.ts
 * @fails    4-linear > Linear · starts evenly spread between ±1/√inputs, as nn.Linear does
 * @says     is zeros. Both start as random numbers here
 */
import { nn, rand, type Tensor, zeros } from "#engine";

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
    this.bias = new nn.Parameter(zeros(outputs));
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.weight.t()).add(this.bias);
  }
}
