/**
 * @belief   The tensor that comes in is the one to mark.
 * @origin   In the constructor there are two tensors, and only one has a name.
 * @replaces 2-parameter.ts
 * @does     has the tensor that came in recorded, and not the Parameter.
 * @mend     In a constructor, the object that is being made is called `this`: mark that one.
 */
import { Tensor } from "#engine";

export class Parameter extends Tensor {
  constructor(from: Tensor) {
    super(from.array);
    from.requiresGrad_();
  }
}
