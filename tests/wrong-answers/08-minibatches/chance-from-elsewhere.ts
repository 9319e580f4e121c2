/**
 * @belief   Random is random: Math.random will do.
 * @origin   It's the usual way in JavaScript. But no seed reaches it.
 * @replaces 3-order.ts
 * @fails    3-order > passOrder · shuffled: what randperm gives under the caller's seed
 * @says     means that chance comes from somewhere else
 */
// Nothing of the engine is needed.

export function passOrder(length: number, shuffle: boolean): number[] {
  const order = Array.from({ length }, (_, i) => i);
  for (let i = length - 1; shuffle && i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
