/**
 * @belief   Broadcasting is about ones; everything else doesn't fit.
 * @origin   The rule "one of them is 1" is remembered, the rule "equal" is not.
 * @replaces 1-shapes.ts
 * @does     returns null for two equal lengths that aren't 1.
 * @mend     Two lengths fit when they are equal, too. Ask that first.
 */
export function commonLength(a: number, b: number): number | null {
  if (b === 1) return a;
  return a === 1 ? b : null;
}
