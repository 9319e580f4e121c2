/**
 * @belief   There is one parameter.
 * @origin   Every example has an x.
 * @replaces 5-backward.ts
 * @does     clears the first parameter only.
 * @mend     It's a list: set the grad of each of them to 0.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function zeroGrad([parameter]: readonly Value[]): void {
  if (parameter) parameter.grad = 0;
}
