/**
 * @belief   Without a gradient the slope is 1.
 * @origin   ?? needs something on its right side.
 * @replaces step5-step.ts
 * @does     moves a parameter without a gradient by lr.
 * @mend     It took no part in the loss: it stays as it is. Pass over it.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      parameter.sub_(parameter.grad?.mul(lr) ?? lr);
      parameter.grad = null;
    }
  });
}
