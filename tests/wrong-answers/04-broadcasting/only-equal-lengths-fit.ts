/**
 * @belief   Broadcasting adds axes, and nothing else: lengths must be equal.
 * @origin   Broadcasting is remembered as a rule about ranks.
 * @replaces 1-shapes.ts
 * @does     returns null for a 1 beside another length.
 * @mend     A 1 fits every length: that axis stretches. Broadcasting isn't only about shapes of different rank. See
 *           "1. Shapes".
 */
export function commonLength(a: number, b: number): number | null {
  return a === b ? a : null;
}
