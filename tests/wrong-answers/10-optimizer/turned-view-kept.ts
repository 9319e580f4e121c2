/**
 * @belief   weight.t() shares its numbers with the weight, so it's enough to make it once.
 * @origin   The transpose is a view: it stays up to date by itself.
 * @replaces 4-linear.ts
 * @does     predicts with a weight.t() that the constructor made, so the weight of a layer that was made inside noGrad gets no gradient.
 * @mend     The numbers stay up to date, the record doesn't. Write this.weight.t() in forward: it copies nothing.
 */
import type { Tensor } from "#engine";
import { Linear as Right } from "#work/10-optimizer/4-linear.ts";

export class Linear extends Right {
  readonly #turned: Tensor;

  constructor(inputs: number, outputs: number) {
    super(inputs, outputs);
    this.#turned = this.weight.t();
  }

  override forward(input: Tensor): Tensor {
    return input.matmul(this.#turned).add(this.bias);
  }
}
