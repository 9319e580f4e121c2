/**
 * @belief   Only the array of lower rank stretches.
 * @origin   One array is thought of as the large one, the other as the small one.
 * @replaces 1-shapes.ts
 * @does     returns the shape of higher rank as it is, whatever the other one is, and stretches only the first of two
 *           equal ranks.
 * @mend     Every column follows the rule. An axis of length 1 stretches in either shape, and lengths that don't fit
 *           are an error.
 */
import type { Shape } from "#work/04-broadcasting/nd.ts";

export function broadcastShapes(a: Shape, b: Shape): number[] {
  if (a.length !== b.length) return a.length > b.length ? [...a] : [...b];
  return a.map((length, axis) => (length === 1 ? b[axis]! : length));
}
