/**
 * @belief   A network wants numbers up to 1.
 * @origin   Pictures are divided by 255, so that their numbers are.
 * @replaces 7-digits.ts
 * @does     divides the pictures by the largest number in them, if that is above 1.
 * @mend     Hand x to the layers as it is: what is predicted for a picture mustn't depend on the others.
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
    const largest = x.size === 0 ? 1 : Math.max(1, x.detach().max().item());
    return this.output(F.relu(this.hidden(x.div(largest))));
  }
}
