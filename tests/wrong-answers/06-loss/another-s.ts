/**
 * @belief   Any smooth S from 0 to 1 with 0.5 at 0 is the sigmoid.
 * @origin   The picture of the lesson shows an S, and this is one.
 * @replaces 2-sigmoid.ts
 * @does     gives another smooth S from 0 to 1: 0.5 at 0, but too low for x above 0 and too high below
 *           it.
 * @mend     Of all such curves the sigmoid is one: 1 / (1 + e^-x).
 */
export function sigmoidOf(x: number): number {
  return 0.5 + x / (2 * (1 + Math.abs(x)));
}
