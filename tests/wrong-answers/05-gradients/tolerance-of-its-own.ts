/**
 * @belief   The tolerance is a millionth.
 * @origin   The default value is read as a rule.
 * @replaces 7-gradients.ts
 * @does     takes 1e-6 for the tolerance, whatever is handed in.
 * @mend     Use the parameter. 1e-6 is what it is when the caller says nothing.
 */
export function agree(one: readonly number[], other: readonly number[]): boolean {
  return one.every((a, i) => Math.abs(a - other[i]!) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(other[i]!)));
}
