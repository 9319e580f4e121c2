/**
 * @belief   If the slopes add up to 0, there is nothing to do.
 * @origin   For one slope that is true.
 * @replaces step5-step.ts
 * @does     leaves out a parameter whose slopes add up to 0: it isn't moved, and its gradient isn't
 *           cleared.
 * @mend     Slopes of 1 and -1 cancel out in a sum, but each moves its own number. Ask for null
 *           only.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  const open = parameters.filter(({ grad }) => grad !== null && grad.sum().item() !== 0);
  noGrad(() => {
    for (const parameter of open) parameter.sub_(parameter.grad!.mul(lr));
  });
  for (const parameter of open) parameter.grad = null;
}
