/**
 * @way      Calculates the moved numbers apart, and copies them over the old ones.
 * @replaces step5-step.ts
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() =>
    parameters.forEach((w) => {
      if (w.grad) {
        const moved = w.add(w.grad.mul(-lr));
        w.copy_(moved);
        w.grad.fill_(0);
      }
    }),
  );
}
