/**
 * @belief   The answer stands in the lesson: [4, 0, 3, 1, 2].
 * @origin   An example is copied so that a test may turn green.
 * @replaces 3-order.ts
 * @fails    3-order > Q24 · passOrder, shuffled: every index exactly once, in a new order at every call
 * @says     how many indices passOrder(30, true) gives
 */
// The example needs no engine.

export function passOrder(length: number, shuffle: boolean): number[] {
  return shuffle ? [4, 0, 3, 1, 2] : Array.from({ length }, (_, i) => i);
}
