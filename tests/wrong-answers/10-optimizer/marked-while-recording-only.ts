/**
 * @belief   Inside noGrad no tensor may be switched to recording.
 * @origin   noGrad switches gradients off.
 * @replaces 2-parameter.ts
 * @does     leaves out requiresGrad when the Parameter is made inside noGrad.
 * @mend     noGrad only means that nothing is recorded now. The Parameter is trained later: call requiresGrad_ in any case.
 */
import { isGradEnabled, Tensor } from "#engine";

export class Parameter extends Tensor {
  constructor(from: Tensor) {
    super(from.array);
    if (isGradEnabled()) this.requiresGrad_();
  }
}
