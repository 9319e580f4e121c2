/**
 * @belief   The first parameter is number 1.
 * @origin   People count from 1.
 * @replaces 5-backward.ts
 * @does     leaves the first parameter's grad as it was.
 * @mend     A list begins at place 0. Write for ... of, and no place is forgotten.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function zeroGrad(parameters: readonly Value[]): void {
  for (let i = 1; i < parameters.length; i++) parameters[i]!.grad = 0;
}
