/**
 * @belief   The learning rate is the step.
 * @origin   "How far to go" is taken at its word.
 * @replaces step5-step.ts
 * @fails    step5-step > Q23 · step subtracts lr × gradient
 * @says     is what w -= lr gives
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.sub_(lr);
      parameter.grad = null;
    }
  });
}
