/**
 * @belief   Any activation function will do.
 * @origin   Older networks were built with tanh.
 * @replaces 7-digits.ts
 * @does     has tanh where the ReLU belongs.
 * @mend     Any nonlinearity would bend, but ReLU is asked for: F.relu.
 */
import { F, nn, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  readonly hidden: nn.Linear;
  readonly output: nn.Linear;

  constructor(pixels: number, units: number) {
    super();
    this.hidden = new nn.Linear(pixels, units);
    this.output = new nn.Linear(units, 1);
  }

  override forward(x: Tensor): Tensor {
    return this.output(F.tanh(this.hidden(x)));
  }
}
