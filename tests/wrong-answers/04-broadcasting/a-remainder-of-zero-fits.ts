/**
 * @belief   A length fits when it divides the other one without a remainder.
 * @origin   1 divides every length.
 * @replaces 1-shapes.ts
 * @does     takes lengths for fitting when one divides the other without a remainder.
 * @mend     Only a length of 1 stretches. 2 and 4 give null, and so do 2 and 0.
 */
export function commonLength(a: number, b: number): number | null {
  if (a % b === 0) return a;
  if (b % a === 0) return b;
  return null;
}
