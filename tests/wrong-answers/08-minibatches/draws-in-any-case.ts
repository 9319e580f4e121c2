/**
 * @belief   A draw that nobody uses does no harm.
 * @origin   Both orders are made first, and then one of them is chosen.
 * @replaces 3-order.ts
 * @fails    3-order > passOrder · without shuffle: 0, 1, 2, ...
 * @says     passOrder drew an order that nobody wanted
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  const random = randperm(length).tolist() as number[];
  return shuffle ? random : Array.from({ length }, (_, i) => i);
}
