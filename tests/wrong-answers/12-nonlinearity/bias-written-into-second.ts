/**
 * @belief   second.bias only needs something added to it.
 * @origin   add_ and add differ by one character.
 * @replaces 4-collapse.ts
 * @does     writes the new bias into second.bias.
 * @mend     Neither of the two layers may change. Make a new tensor: add, not add_.
 */
import { noGrad } from "#engine";
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  const bias = noGrad(() => second.bias.add_(second.weight.matmul(first.bias)));
  return { weight: second.weight.matmul(first.weight), bias };
}
