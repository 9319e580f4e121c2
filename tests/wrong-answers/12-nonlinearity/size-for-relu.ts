/**
 * @belief   Whatever is below 0 has to become positive.
 * @origin   "No negative numbers" is read as "without the sign".
 * @replaces 7-digits.ts
 * @does     takes the sign from what the hidden layer gives, where the ReLU belongs.
 * @mend     ReLU makes 0 of what is below 0: F.relu.
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
    return this.output(this.hidden(x).abs());
  }
}
