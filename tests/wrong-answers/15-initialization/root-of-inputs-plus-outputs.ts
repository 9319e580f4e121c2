/**
 * @belief   √2 / n + m.
 * @origin   Brackets are forgotten when a fraction is written in one line.
 * @replaces 3-xavier.ts
 * @does     adds the outputs after dividing.
 * @mend     Divide by the sum: put it into brackets.
 */

export function xavierStd(fanIn: number, fanOut: number): number {
  return Math.sqrt(2 / fanIn + fanOut);
}
