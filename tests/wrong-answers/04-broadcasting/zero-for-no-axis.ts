/**
 * @belief   A length of 0 says that there is no axis.
 * @origin   0 is falsy, and "nothing" sounds like "missing".
 * @replaces 1-shapes.ts
 * @does     returns the other length beside a 0.
 * @mend     0 is a length like others: it fits 0 and 1 only. A missing axis counts as 1, not as 0.
 */
export function commonLength(a: number, b: number): number | null {
  if (!a) return b;
  if (!b) return a;
  if (a === b || b === 1) return a;
  return a === 1 ? b : null;
}
