/**
 * @belief   Random is random: Math.random will do.
 * @origin   It's the usual way in JavaScript. But no seed reaches it.
 * @replaces 3-order.ts
 * @does     shuffles with a chance that no seed reaches: the same seed gives another order every time.
 * @mend     Draw from the engine: randperm follows the seed. Math.random doesn't.
 */
export function passOrder(length: number, shuffle: boolean): number[] {
  const order = Array.from({ length }, (_, i) => i);
  for (let i = length - 1; shuffle && i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
