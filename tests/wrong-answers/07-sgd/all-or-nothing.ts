/**
 * @belief   When a gradient is missing, no step is possible.
 * @origin   A list of which something is missing seems unfit for work.
 * @replaces step5-step.ts
 * @does     moves no parameter when one of them has no gradient.
 * @mend     Only a parameter whose .grad is null stays as it is. Pass over it and move all the others.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  if (parameters.some(({ grad }) => grad === null)) return;
  noGrad(() => {
    for (const parameter of parameters) parameter.sub_((parameter.grad as Tensor).mul(lr));
  });
  for (const parameter of parameters) parameter.grad = null;
}
