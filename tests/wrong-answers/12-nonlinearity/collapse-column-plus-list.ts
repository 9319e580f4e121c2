/**
 * @belief   A column (n, 1) plus a list (n) adds number by number.
 * @origin   Both hold n numbers; but (n, 1) + (n) is stretched to (n, n).
 * @replaces 4-collapse.ts
 * @does     adds second.bias to a column: each number of the one to each number of the other.
 * @mend     matmul takes a list, too: second.weight.matmul(first.bias) is a list, and so is second.bias.
 */
import type { Linear } from "#work/12-nonlinearity/4-collapse.ts";

export function collapse(first: Linear, second: Linear): Linear {
  const column = second.weight.matmul(first.bias.unsqueeze(1));
  return { weight: second.weight.matmul(first.weight), bias: column.add(second.bias).flatten() };
}
