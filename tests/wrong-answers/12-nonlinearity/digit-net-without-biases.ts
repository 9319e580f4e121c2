/**
 * @belief   A layer is its weight.
 * @origin   The lesson speaks of one weight for each pixel.
 * @replaces 7-digits.ts
 * @does     makes its layers without bias.
 * @mend     Leave the bias on: nn.Linear has one unless told otherwise.
 */
import { F, nn, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  readonly hidden: nn.Linear;
  readonly output: nn.Linear;

  constructor(pixels: number, units: number) {
    super();
    this.hidden = new nn.Linear(pixels, units, { bias: false });
    this.output = new nn.Linear(units, 1, { bias: false });
  }

  override forward(x: Tensor): Tensor {
    return this.output(F.relu(this.hidden(x)));
  }
}
