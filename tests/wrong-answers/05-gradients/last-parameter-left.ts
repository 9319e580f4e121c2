/**
 * @belief   The last place is length - 1, so the loop ends before it.
 * @origin   Two ways to write the end of a loop are mixed up.
 * @replaces 5-backward.ts
 * @does     leaves the last parameter's grad as it was.
 * @mend     Let the loop run while i < parameters.length, or write for ... of.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function zeroGrad(parameters: readonly Value[]): void {
  for (let i = 0; i < parameters.length - 1; i++) parameters[i]!.grad = 0;
}
