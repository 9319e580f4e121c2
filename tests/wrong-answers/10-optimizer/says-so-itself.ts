/**
 * @belief   requiresGrad is a property, so it's enough that it says true.
 * @origin   A class may answer for itself what the class above it would be asked.
 * @replaces 2-parameter.ts
 * @does     says true when it's asked for requiresGrad, but the engine was never told to record it.
 * @mend     The engine goes by a mark of its own, and requiresGrad_() sets it: call that, and override nothing.
 */
import { Tensor } from "#engine";

export class Parameter extends Tensor {
  constructor(from: Tensor) {
    super(from.array);
  }

  override get requiresGrad(): boolean {
    return true;
  }
}
