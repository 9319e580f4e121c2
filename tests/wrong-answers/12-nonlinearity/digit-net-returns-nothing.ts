/**
 * @belief   The last line of a function is its result.
 * @origin   So it is in other languages, and in a short arrow function.
 * @replaces 7-digits.ts
 * @does     gives undefined.
 * @mend     forward has to hand its result back: `return` it.
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
    const hidden = F.relu(this.hidden(x));
    this.output(hidden);
    return undefined as unknown as Tensor;
  }
}
