/**
 * @belief   A Value with the same number is as good.
 * @origin   Copies protect the originals, which was right in earlier modules.
 * @replaces 3-value.ts
 * @fails    3-value > add · the sum, with a slope of 1 along each input
 * @says     are copies
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function add(a: Value, b: Value): Value {
  return new Value(a.data + b.data, [new Value(a.data), new Value(b.data)], [1, 1]);
}
