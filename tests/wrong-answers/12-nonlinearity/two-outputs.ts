/**
 * @belief   Two digits need two outputs.
 * @origin   With ten digits there are ten outputs.
 * @replaces 7-digits.ts
 * @does     gives two numbers for each picture.
 * @mend     One is enough: above 0 it says 3, below 0 it says 7. The output layer leads to 1.
 */
import { F, nn, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  readonly hidden: nn.Linear;
  readonly output: nn.Linear;

  constructor(pixels: number, units: number) {
    super();
    this.hidden = new nn.Linear(pixels, units);
    this.output = new nn.Linear(units, 2);
  }

  override forward(x: Tensor): Tensor {
    return this.output(F.relu(this.hidden(x)));
  }
}
