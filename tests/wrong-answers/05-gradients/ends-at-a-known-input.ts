/**
 * @belief   When an input was seen before, all is done here.
 * @origin   `break` where `continue` was meant.
 * @replaces 4-order.ts
 * @does     ends at the first input that it has seen before, and leaves out the inputs that follow it.
 * @mend     Leave out only this one, and go on with the next input.
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const order: Value[] = [];
  const seen = new Set([last]);
  const visit = (value: Value): void => {
    for (const input of value.inputs) {
      if (seen.has(input)) break;
      seen.add(input);
      visit(input);
    }
    order.push(value);
  };
  visit(last);
  return order;
}
