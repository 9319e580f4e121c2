/**
 * @belief   Where randperm has 3 at place 0, index 0 goes to place 3. It is the same shuffle.
 * @origin   It is just as random. But it is the way back.
 * @replaces 3-order.ts
 * @does     takes the numbers of randperm as places: order[number] = index. Each index stands where its number says.
 * @mend     The numbers of randperm are the order itself: give them back as they are.
 */
import { randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  const order = Array.from({ length }, (_, i) => i);
  if (!shuffle) return order;
  for (const [index, place] of (randperm(length).tolist() as number[]).entries()) order[place] = index;
  return order;
}
