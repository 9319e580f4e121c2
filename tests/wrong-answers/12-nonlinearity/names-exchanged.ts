/**
 * @belief   Output is what comes out of the pixels.
 * @origin   The names are given to the wrong layers.
 * @replaces 7-digits.ts
 * @does     calls its first layer output, and its second one hidden.
 * @mend     `hidden` leads from the pixels to the hidden units, `output` from there to the prediction.
 */
import { F, nn, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  readonly hidden: nn.Linear;
  readonly output: nn.Linear;

  constructor(pixels: number, units: number) {
    super();
    this.output = new nn.Linear(pixels, units);
    this.hidden = new nn.Linear(units, 1);
  }

  override forward(x: Tensor): Tensor {
    return this.hidden(F.relu(this.output(x)));
  }
}
