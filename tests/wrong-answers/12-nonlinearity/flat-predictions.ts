/**
 * @belief   One prediction per picture is a list.
 * @origin   So it is for labels.
 * @replaces 7-digits.ts
 * @does     gives its predictions as a list, of shape (n).
 * @mend     One row per picture, as the linear layer gives them: shape (n, 1). Don't flatten.
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
    return this.output(F.relu(this.hidden(x))).flatten();
  }
}
