/**
 * @belief   Section 1 finds any slope, so it finds this one, too.
 * @origin   Nudging came first.
 * @replaces 3-value.ts
 * @does     finds the slope by nudging, so it is off by a little, and NaN where a nudge leaves what a power can do.
 * @mend     The table of section 2 has the rule: n × a ** (n - 1). It's exact.
 */
import { Value } from "#work/05-gradients/3-value.ts";

export function pow(a: Value, exponent: number): Value {
  const h = 1e-5;
  const slope = ((a.data + h) ** exponent - (a.data - h) ** exponent) / (2 * h);
  return new Value(a.data ** exponent, [a], [slope]);
}
