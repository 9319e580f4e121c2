/**
 * @belief   The last index is length - 1, so the loop ends before it.
 * @origin   Off by one: < and length - 1 are used together.
 * @replaces 3-order.ts
 * @fails    3-order > passOrder · without shuffle: 0, 1, 2, ...
 * @says     stops too early
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  if (shuffle) return randperm(length).tolist() as number[];
  const order: number[] = [];
  for (let i = 0; i < length - 1; i++) order.push(i);
  return order;
}
