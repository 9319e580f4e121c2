/**
 * @belief   The output is the sum of the units.
 * @origin   A neuron adds up.
 * @replaces 7-digits.ts
 * @does     adds up what the hidden units say, and leaves the output layer out.
 * @mend     Send it through this.output: that weighs the units.
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
    return F.relu(this.hidden(x)).sum(1).unsqueeze(1);
  }
}
