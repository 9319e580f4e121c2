/**
 * @way      Keeps the ReLU as a module, in a field.
 * @replaces 7-digits.ts
 */
import { nn, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  readonly hidden: nn.Linear;
  readonly relu: nn.ReLU;
  readonly output: nn.Linear;

  constructor(pixels: number, units: number) {
    super();
    this.hidden = new nn.Linear(pixels, units);
    this.relu = new nn.ReLU();
    this.output = new nn.Linear(units, 1);
  }

  override forward(x: Tensor): Tensor {
    return this.output(this.relu(this.hidden(x)));
  }
}
