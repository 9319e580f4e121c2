/**
 * @belief   The output layer has a number for each unit.
 * @origin   Both layers are made alike.
 * @replaces 7-digits.ts
 * @does     has as many outputs as hidden units.
 * @mend     The output layer gives one number: it leads from `units` to 1.
 */
import { F, nn, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  readonly hidden: nn.Linear;
  readonly output: nn.Linear;

  constructor(pixels: number, units: number) {
    super();
    this.hidden = new nn.Linear(pixels, units);
    this.output = new nn.Linear(units, units);
  }

  override forward(x: Tensor): Tensor {
    return this.output(F.relu(this.hidden(x)));
  }
}
