/**
 * @belief   The slope of a power is exponent × a.
 * @origin   It is, for squares.
 * @replaces 3-value.ts
 * @does     stores exponent × a as the slope, without a power.
 * @mend     2a has no visible power because 2 - 1 is 1. In general a is raised to exponent - 1.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  return new Value(a.data ** exponent, [a], [exponent * a.data]);
}
