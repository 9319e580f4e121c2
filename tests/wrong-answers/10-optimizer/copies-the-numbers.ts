/**
 * @belief   A new tensor has numbers of its own.
 * @origin   A copy is safe: nobody can change it from outside.
 * @replaces 2-parameter.ts
 * @does     gives the Parameter a copy of the numbers, so a change of the one doesn't reach the other.
 * @mend     The two share their numbers: hand from.array on as it is.
 */
import { Tensor } from "#engine";

export class Parameter extends Tensor {
  constructor(from: Tensor) {
    super(from.clone().array);
    this.requiresGrad_();
  }
}
