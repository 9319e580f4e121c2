/**
 * @belief   The inputs are all that must be remembered.
 * @origin   Other small autograds work the slopes out later, on the way back.
 * @replaces 3-value.ts
 * @fails    3-value > add · the sum, with a slope of 1 along each input
 * @says     means that no slopes were stored
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function add(a: Value, b: Value): Value {
  return new Value(a.data + b.data, [a, b]);
}
