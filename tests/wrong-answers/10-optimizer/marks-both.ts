/**
 * @belief   The two share their numbers, so both have to be marked.
 * @origin   What is shared looks like one tensor.
 * @replaces 2-parameter.ts
 * @does     has the tensor that came in recorded, as well as the Parameter.
 * @mend     Only the Parameter is to be trained. Leave the tensor that came in as it was.
 */
import { Tensor } from "#engine";

export class Parameter extends Tensor {
  constructor(from: Tensor) {
    super(from.array);
    from.requiresGrad_();
    this.requiresGrad_();
  }
}
