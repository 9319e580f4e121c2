/**
 * @belief   Only losses that fell enough count.
 * @origin   A filter is written where a stop belongs.
 * @replaces step7-stop.ts
 * @does     leaves out the losses that fell too little, and goes on.
 * @mend     The first fall that is too small ends the run, and its loss belongs to the list.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  let before = Number.POSITIVE_INFINITY;
  for (let i = 0; i < maxRounds; i++) {
    const loss = round();
    if (before - loss >= enough) losses.push(loss);
    before = loss;
  }
  return losses;
}
