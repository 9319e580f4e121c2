/**
 * @belief   The number of rounds says when to stop. (Or: losses[-1] is the last loss.)
 * @origin   The second rule is read over.
 * @replaces step7-stop.ts
 * @does     always runs maxRounds rounds.
 * @mend     Compare each loss with the one before it, and stop when the fall was less than enough. (losses[-1] is
 *           undefined, and nothing is less than that: the last loss is losses.at(-1).)
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  return Array.from({ length: maxRounds }, () => round());
}
