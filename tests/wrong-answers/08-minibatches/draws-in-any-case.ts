/**
 * @belief   A draw that nobody uses does no harm.
 * @origin   Both orders are made first, and then one of them is chosen.
 * @replaces 3-order.ts
 * @does     draws an order also when nothing is to be shuffled.
 * @mend     Draw only when shuffle is true: otherwise the generator must stay where it is.
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  const random = randperm(length).tolist() as number[];
  return shuffle ? random : Array.from({ length }, (_, i) => i);
}
