/**
 * @way      Multiplies by the weights itself.
 * @replaces 7-digits.ts
 */
import { nn, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  readonly hidden: nn.Linear;
  readonly output: nn.Linear;

  constructor(pixels: number, units: number) {
    super();
    this.hidden = new nn.Linear(pixels, units);
    this.output = new nn.Linear(units, 1);
  }

  override forward(x: Tensor): Tensor {
    const hidden = x.matmul(this.hidden.weight.t()).add(this.hidden.bias!).clamp(0);
    return hidden.matmul(this.output.weight.t()).add(this.output.bias!);
  }
}
