/**
 * @belief   When the loss changes by little, it is time to stop; a rise is a large change.
 * @origin   Math.abs makes a difference look tidy.
 * @replaces step7-stop.ts
 * @does     takes a rise for a large change and goes on after it.
 * @mend     A loss that rises fell by less than nothing, so it ends the run. Take the fall with its sign:
 *           before - now.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses: number[] = [];
  while (losses.length < maxRounds) {
    losses.push(round());
    if (Math.abs((losses.at(-2) ?? Infinity) - (losses.at(-1) ?? 0)) < enough) break;
  }
  return losses;
}
