/**
 * @belief   The last parameter stands for all.
 * @origin   The line stands behind the loop, where one of them is still at hand.
 * @replaces step5-step.ts
 * @does     moves only the last parameter of the list.
 * @mend     step gets a list: move every parameter in it.
 */
import { noGrad, type Tensor } from "#engine";

export function step(parameters: readonly Tensor[], lr: number): void {
  const parameter = parameters.at(-1);
  noGrad(() => {
    if (parameter?.grad) parameter.sub_(parameter.grad.mul(lr));
  });
  for (const one of parameters) one.grad = null;
}
