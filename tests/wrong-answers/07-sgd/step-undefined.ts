/**
 * @belief   undefined is as empty as null.
 * @origin   For if (!grad) it is.
 * @replaces step5-step.ts
 * @does     leaves undefined in .grad, where null (or zeros) is due.
 * @mend     Clear with null: parameter.grad = null. The engine takes undefined for a gradient that is
 *           there.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      parameter.sub_(parameter.grad.mul(lr));
      parameter.grad = undefined as unknown as null;
    }
  });
}
