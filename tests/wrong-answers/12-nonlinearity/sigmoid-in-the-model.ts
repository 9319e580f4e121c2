/**
 * @belief   A prediction is a probability, so squash it.
 * @origin   The loss does this already; here it's done twice.
 * @replaces 7-digits.ts
 * @fails    7-digits > Q36 · DigitNet: the function in forward does what the module does in a Sequential
 * @says     is squashed by a sigmoid
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
