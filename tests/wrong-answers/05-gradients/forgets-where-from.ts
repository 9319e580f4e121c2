/**
 * @belief   The sum is what matters.
 * @origin   An addition returns a number, and no more.
 * @replaces 3-value.ts
 * @fails    3-value > add · the sum, with a slope of 1 along each input
 * @says     means that the inputs aren't remembered
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function add(a: Value, b: Value): Value {
  return new Value(a.data + b.data);
}
