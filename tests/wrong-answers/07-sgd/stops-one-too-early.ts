/**
 * @belief   A round that gained too little does not count.
 * @origin   The loop breaks before the loss is put on the list.
 * @replaces step7-stop.ts
 * @fails    step7-stop > trainUntil · stops right after a fall that is too small
 * @says     stops one round too early
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  while (losses.length < maxRounds) {
    const loss = round();
    if ((losses.at(-1) ?? Infinity) - loss < enough) break;
    losses.push(loss);
  }
  return losses;
}
