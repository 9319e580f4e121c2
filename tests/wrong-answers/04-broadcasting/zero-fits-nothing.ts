/**
 * @belief   An array with no rows can't meet anything.
 * @origin   0 is falsy, so a check for a length refuses it.
 * @replaces 1-shapes.ts
 * @does     returns null where a length is 0.
 * @mend     0 is a length like others: it fits another 0, and a 1 beside it becomes 0.
 */
export function commonLength(a: number, b: number): number | null {
  if (!a || !b) return null;
  if (a === b || b === 1) return a;
  return a === 1 ? b : null;
}
