/**
 * @belief   A network ends with softmax.
 * @origin   Networks for ten digits often do.
 * @replaces 7-digits.ts
 * @does     gives 1 for every picture: it sends a single number through softmax.
 * @mend     Give the prediction as it is, any number. Softmax is for several outputs that compete.
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
    return F.softmax(this.output(F.relu(this.hidden(x))), 1);
  }
}
