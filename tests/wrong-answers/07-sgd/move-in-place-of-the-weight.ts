/**
 * @belief   The new weight is -lr × gradient.
 * @origin   w -= is read as w = -.
 * @replaces step5-step.ts
 * @does     leaves the move alone in the parameter: where it stood before is lost.
 * @mend     The move is subtracted from where w was: sub_, not copy_.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.copy_(parameter.grad.mul(-lr));
      parameter.grad = null;
    }
  });
}
