/**
 * @belief   1 / std can be noted once.
 * @origin   The spread is measured once.
 * @replaces 6-layers.ts
 * @does     divides by the spread from when the layer was made, whatever the buffer std holds now.
 * @mend     Divide by this.std in forward: loading a saved state changes the buffer.
 */
import type { Tensor } from "#engine";
import { Standardize as Right } from "#work/14-modules/6-layers.ts";

export class Standardize extends Right {
  readonly #factor: Tensor;

  constructor(data: Tensor) {
    super(data);
    this.#factor = this.std.pow(-1);
  }

  override forward(x: Tensor): Tensor {
    return x.sub(this.mean).mul(this.#factor);
  }
}
