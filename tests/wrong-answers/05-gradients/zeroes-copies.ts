/**
 * @belief   In TypeScript one makes new objects and leaves the old ones alone.
 * @origin   Not to change an argument was the rule in earlier functions.
 * @replaces 5-backward.ts
 * @does     leaves every grad as it was.
 * @mend     Here the change is what is asked for: set the grad of the very Values on the list to 0.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function zeroGrad(parameters: readonly Value[]): void {
  parameters.map((parameter) => ({ ...parameter, grad: 0 }));
}
