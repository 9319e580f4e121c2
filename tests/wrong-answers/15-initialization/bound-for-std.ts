/**
 * @belief   Xavier is √(6 / (inputs + outputs)).
 * @origin   That is the bound of the uniform one.
 * @replaces 3-xavier.ts
 * @does     gives the bound and not the spread.
 * @mend     √6 belongs to the bound of uniform numbers. The spread is √(2 / (n + m)).
 */

export function xavierStd(fanIn: number, fanOut: number): number {
  return Math.sqrt(6 / (fanIn + fanOut));
}
