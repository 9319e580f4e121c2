/**
 * @belief   The loss decides when to stop.
 * @origin   The first rule is read over.
 * @replaces step7-stop.ts
 * @does     goes on after maxRounds when no fall is too small.
 * @mend     maxRounds rounds may run and no more: stop as soon as the list has that many losses.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  let before = Number.POSITIVE_INFINITY;
  for (;;) {
    const loss = round();
    losses.push(loss);
    if (before - loss < enough) return losses;
    before = loss;
  }
}
