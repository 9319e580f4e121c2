/**
 * @belief   Indices sorted by random numbers are a random order.
 * @origin   Spreadsheets and databases shuffle like that.
 * @replaces 3-order.ts
 * @does     sorts the indices by random numbers instead of calling randperm.
 * @mend     A random order, but not that of one randperm(length): the same seed must give the order that
 *           the stub names.
 */
import { rand } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  const order = Array.from({ length }, (_, i) => i);
  if (!shuffle) return order;
  const keys = rand(length).tolist() as number[];
  return order.sort((a, b) => keys[a]! - keys[b]!);
}
