/**
 * @belief   First collect all losses, then see where to stop.
 * @origin   A list is easier to judge when it's complete.
 * @replaces step7-stop.ts
 * @does     runs all rounds, and shortens the list afterwards.
 * @mend     Rounds change the parameters: stop calling round, not only listing its losses.
 */
export function trainUntil(round: () => number, maxRounds: number, enough: number): number[] {
  const losses = Array.from({ length: maxRounds }, () => round());
  const last = losses.findIndex((loss, i) => i > 0 && losses[i - 1]! - loss < enough);
  return last === -1 ? losses : losses.slice(0, last + 1);
}
