/**
 * @belief   Broadcasting adds axes, and nothing else: lengths must be equal.
 * @origin   Broadcasting is remembered as a rule about ranks.
 * @replaces 1-shapes.ts
 * @fails    1-shapes > commonLength · equal lengths stay, a 1 takes the other length
 * @says     refuses a 1. A 1 fits every length
 */
export function commonLength(a: number, b: number): number | null {
  return a === b ? a : null;
}
