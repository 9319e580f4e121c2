/**
 * @belief   The loss is small enough when it's below enough.
 * @origin   "Enough" is heard as a goal.
 * @replaces step7-stop.ts
 * @does     stops when the loss itself is below enough.
 * @mend     enough is about the fall: compare the loss before minus the loss now with it.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  let before = Number.POSITIVE_INFINITY;
  while (losses.length < maxRounds) {
    const loss = round();
    losses.push(loss);
    if (loss < enough) break;
    before = loss;
  }
  return losses;
}
