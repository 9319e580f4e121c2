/**
 * @belief   There is one parameter.
 * @origin   Every example has an x.
 * @replaces 5-backward.ts
 * @fails    5-backward > Q31 · zeroGrad clears the gradients, and nothing else
 * @says     has the first one cleared only
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function zeroGrad([parameter]: readonly Value[]): void {
  if (parameter) parameter.grad = 0;
}
