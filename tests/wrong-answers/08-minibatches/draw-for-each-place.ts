/**
 * @belief   randperm gives the same order wherever it is called.
 * @origin   A call is taken for a value.
 * @replaces 3-order.ts
 * @does     calls randperm again for every place: some indices come twice, others never.
 * @mend     Call randperm once, and use what it gives as a whole.
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  return Array.from({ length }, (_, i) => (shuffle ? randperm(length).select(0, i).item() : i));
}
