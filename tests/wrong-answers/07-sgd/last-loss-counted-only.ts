/**
 * @belief   What counts is where it ends.
 * @origin   One variable is overwritten in the loop.
 * @replaces step7-stop.ts
 * @does     returns only the last loss.
 * @mend     All losses are asked for, in order: push each onto the list.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  let before = Number.POSITIVE_INFINITY;
  for (let i = 0; i < maxRounds; i++) {
    const loss = round();
    losses[0] = loss;
    if (before - loss < enough) break;
    before = loss;
  }
  return losses;
}
