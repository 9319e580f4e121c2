/**
 * @belief   Exchanging rows and columns is needed only once, in the constructor.
 * @origin   Cut off from the record (detach), the copy has the right numbers, but no gradient finds the
 *           weight.
 * @replaces 7-digits.ts
 * @does     multiplies by columns that the constructor cut off from the record: the predictions are right,
 *           and hidden.weight never gets a gradient.
 * @mend     Ask the layer itself in each call: hidden(x).
 */
import { F, nn, type Tensor } from "#engine";

export class DigitNet extends nn.Module {
  readonly hidden: nn.Linear;
  readonly output: nn.Linear;
  readonly #columns: Tensor;

  constructor(pixels: number, units: number) {
    super();
    this.hidden = new nn.Linear(pixels, units);
    this.output = new nn.Linear(units, 1);
    this.#columns = this.hidden.weight.detach().t();
  }

  override forward(x: Tensor): Tensor {
    const units = F.relu(x.matmul(this.#columns).add(this.hidden.bias!));
    return this.output(units);
  }
}
