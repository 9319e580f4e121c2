/**
 * @belief   To see whether the next round is worth it, one has to run it.
 * @origin   The next loss is fetched before the loop asks whether it may.
 * @replaces step7-stop.ts
 * @does     calls round once more than it returns losses for.
 * @mend     No round may run that isn't in the list. Decide by the losses that are there, before you call
 *           round again.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  if (maxRounds === 0) return [];
  const losses = [round()];
  let next = round();
  while (losses.length < maxRounds) {
    const fall = losses.at(-1)! - next;
    losses.push(next);
    if (fall < enough) break;
    next = round();
  }
  return losses;
}
