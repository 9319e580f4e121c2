/**
 * @way      Moves all by adding minus lr times the gradient; then clears all to zeros.
 * @replaces step5-step.ts
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  const moving = parameters.filter((parameter) => parameter.grad !== null);
  noGrad(() => {
    for (const parameter of moving) parameter.copy_(parameter.add(parameter.grad!.mul(-lr)));
  });
  for (const parameter of moving) parameter.grad!.zero_();
}
