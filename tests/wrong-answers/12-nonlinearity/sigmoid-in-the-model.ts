/**
 * @belief   A prediction is a probability, so squash it.
 * @origin   The loss does this already; here it's done twice.
 * @replaces 7-digits.ts
 * @does     sends its predictions through a sigmoid.
 * @mend     The loss does that. A prediction is any number: above 0 it says 3, below 0 it says 7.
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
    return this.output(F.relu(this.hidden(x))).sigmoid();
  }
}
