/**
 * @belief   There are 30 hidden units.
 * @origin   The lesson's example is taken for the task.
 * @replaces 7-digits.ts
 * @does     has 30 hidden units, whatever is asked for.
 * @mend     The caller says how many there are: `units`.
 */
import { F, nn, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  readonly hidden: nn.Linear;
  readonly output: nn.Linear;

  constructor(pixels: number, units: number) {
    super();
    void units;
    this.hidden = new nn.Linear(pixels, 30);
    this.output = new nn.Linear(30, 1);
  }

  override forward(x: Tensor): Tensor {
    return this.output(F.relu(this.hidden(x)));
  }
}
