/**
 * @way      The plain order comes from the engine, too.
 * @replaces 3-order.ts
 */
import { arange, randperm } from "#engine";

export function passOrder(length: number, shuffle: boolean): number[] {
  const order = shuffle ? randperm(length) : arange(length);
  return order.tolist() as number[];
}
