/**
 * @belief   In f(g(x)) the first one stands outside.
 * @origin   Reading order is taken for the order of work.
 * @replaces 4-collapse.ts
 * @does     computes what `first` makes of what `second` gives.
 * @mend     It's the other way around: `first` comes first, and `second` gets what it gives.
 */
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  return {
    weight: first.weight.matmul(second.weight),
    bias: first.weight.matmul(second.bias).add(first.bias),
  };
}
