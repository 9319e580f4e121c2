/**
 * @belief   With the first one it is done, or the loop goes on by itself.
 * @origin   Every example has an x; or every and some are taken for forEach.
 * @replaces 5-backward.ts
 * @does     clears the first parameter only.
 * @mend     Set the grad of each of them to 0, with forEach or a for loop: every stops at the first result that is falsy, and 0 is.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function zeroGrad([parameter]: readonly Value[]): void {
  if (parameter) parameter.grad = 0;
}
