/**
 * @way      Sets the grads with Object.assign.
 * @replaces 5-backward.ts
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function zeroGrad(parameters: readonly Value[]): void {
  for (const parameter of parameters) Object.assign(parameter, { grad: 0 });
}
