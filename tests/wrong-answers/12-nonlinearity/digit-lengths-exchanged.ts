/**
 * @belief   A weight has the shape (outputs, inputs), so the outputs come first.
 * @origin   That's the order in the shape, not in the call.
 * @replaces 7-digits.ts
 * @does     makes a hidden layer from units to pixels.
 * @mend     nn.Linear takes how many numbers come in, then how many go out: (pixels, units).
 */
import { F, nn, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  readonly hidden: nn.Linear;
  readonly output: nn.Linear;

  constructor(pixels: number, units: number) {
    super();
    this.hidden = new nn.Linear(units, pixels);
    this.output = new nn.Linear(units, 1);
  }

  override forward(x: Tensor): Tensor {
    return this.output(F.relu(this.hidden(x)));
  }
}
