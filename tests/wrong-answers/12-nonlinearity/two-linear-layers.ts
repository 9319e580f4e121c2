/**
 * @belief   Two layers are more than one.
 * @origin   The layers with the weights are there, so the model looks complete.
 * @replaces 7-digits.ts
 * @does     has no ReLU: its two linear layers are one.
 * @mend     Put F.relu around what the hidden layer gives. See section 4.
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
    return this.output(this.hidden(x));
  }
}
