/**
 * @belief   That the other tensor is not recorded is something that the constructor has to see to.
 * @origin   It reads “nothing is switched on or off there” as a task.
 * @replaces 2-parameter.ts
 * @does     switches gradients off for the tensor that the Parameter is made from.
 * @mend     Leave the other tensor as it was: requiresGrad_ is called on `this`, and on nothing else.
 */
import { Tensor } from "#engine";

export class Parameter extends Tensor {
  constructor(from: Tensor) {
    super(from.array);
    from.requiresGrad_(false);
    this.requiresGrad_(true);
  }
}
