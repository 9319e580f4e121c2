/**
 * @belief   Clear first, then step: one cleans up before one works.
 * @origin   zero_grad stands at the top of many training loops.
 * @replaces step5-step.ts
 * @fails    step5-step > Q23 · step subtracts lr × gradient
 * @says     or the gradient was cleared before it was used
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.grad.zero_();
      parameter.sub_(parameter.grad.mul(lr));
    }
  });
}
