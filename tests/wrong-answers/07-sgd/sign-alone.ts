/**
 * @belief   The gradient says which way, and lr says how far.
 * @origin   Step 4 reads only signs.
 * @replaces step5-step.ts
 * @does     moves every number by lr, against the sign of its slope: how steep it is doesn't count.
 * @mend     Multiply the gradient itself by lr, not its sign.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  noGrad(() => {
    for (const parameter of parameters) {
      if (parameter.grad === null) continue;
      const { grad } = parameter;
      parameter.sub_(grad.gt(0).float().sub(grad.lt(0).float()).mul(lr));
      parameter.grad = null;
    }
  });
}
