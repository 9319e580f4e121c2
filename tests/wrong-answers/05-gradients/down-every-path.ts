/**
 * @belief   From each Value go on to its inputs, and so on.
 * @origin   Recursion needs no order, it seems.
 * @replaces 5-backward.ts
 * @fails    5-backward > backward · a shared Value gets something from every place where it was used
 * @says     is what going down every path gives
 */
import type { Value } from "#work/05-gradients/3-value.ts";
import type { Parts } from "#work/05-gradients/5-backward.ts";

export function backward(last: Value, upstream: number, parts: Parts): void {
  for (const value of parts.inOrder(last)) if (value.inputs.length > 0) value.grad = 0;
  const visit = (value: Value): void => {
    parts.passBack(value);
    for (const input of value.inputs) visit(input);
  };
  last.grad += upstream;
  visit(last);
}
