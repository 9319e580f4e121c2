/**
 * @belief   What two lengths have in common is the 1.
 * @origin   "Common" is read as "what both contain".
 * @replaces 1-shapes.ts
 * @does     returns 1 for a 1 beside another length.
 * @mend     The 1 stretches, so the other length is the result.
 */
export function commonLength(a: number, b: number): number | null {
  if (a === b) return a;
  return a === 1 || b === 1 ? 1 : null;
}
