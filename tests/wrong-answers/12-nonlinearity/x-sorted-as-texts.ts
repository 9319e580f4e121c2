/**
 * @belief   To sort the points once more can't do any harm.
 * @origin   They are in order already, so nothing should change.
 * @replaces 5-corners.ts
 * @does     sorts x with sort(), which puts 10 before 2 and −1 before −2, and leaves y as it was.
 * @mend     The points are in order already: leave them so. sort() without a function compares numbers as texts.
 */
export function slopeChanges(x: readonly number[], y: readonly number[]): number[] {
  const places = [...x].sort();
  const slopes = places.slice(1).map((place, i) => (y[i + 1]! - y[i]!) / (place - places[i]!));
  return slopes.map((slope, i) => slope - (slopes[i - 1] ?? 0));
}
