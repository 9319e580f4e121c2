/**
 * @belief   sort() puts numbers in order.
 * @origin   With levels below 10 it does.
 * @replaces 4-order.ts
 * @does     puts level 10 before level 2: without a comparison sort() compares numbers as text.
 * @mend     Hand sort the comparison: sort((a, b) => a - b).
 */
import type { Value } from "#work/05-gradients/3-value.ts";

export function inOrder(last: Value): Value[] {
  const levels = new Map<Value, number>();
  const levelOf = (value: Value): number => {
    const level = levels.get(value) ?? Math.max(0, ...value.inputs.map((input) => levelOf(input) + 1));
    levels.set(value, level);
    return level;
  };
  levelOf(last);
  const sorted = [...new Set(levels.values())].sort();
  return sorted.flatMap((level) => [...levels.keys()].filter((value) => levels.get(value) === level));
}
