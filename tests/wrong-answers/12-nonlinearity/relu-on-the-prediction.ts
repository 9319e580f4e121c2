/**
 * @belief   The activation function comes at the end.
 * @origin   It's the last thing that is written down.
 * @replaces 7-digits.ts
 * @does     has its ReLU after the last layer, and none between the two: no prediction is below 0.
 * @mend     The ReLU belongs between the two layers. A prediction is any number: below 0 it says 7.
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
    return F.relu(this.output(this.hidden(x)));
  }
}
