/**
 * @belief   What the constructor makes belongs to the module.
 * @origin   A const and a field look alike; Python's self.hidden is easily shortened to hidden, too.
 * @replaces 7-digits.ts
 * @does     keeps its layers in constants, which are gone when the constructor ends.
 * @mend     Make them fields: this.hidden = ... and this.output = ....
 */
import { F, nn, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  readonly hidden!: nn.Linear;
  readonly output!: nn.Linear;

  constructor(pixels: number, units: number) {
    super();
    const hidden = new nn.Linear(pixels, units);
    const output = new nn.Linear(units, 1);
    void [hidden, output];
  }

  override forward(x: Tensor): Tensor {
    return this.output(F.relu(this.hidden(x)));
  }
}
