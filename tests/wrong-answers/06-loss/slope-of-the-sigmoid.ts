/**
 * @belief   The sigmoid is s × (1 - s).
 * @origin   The formula of its slope stands beside it in many texts.
 * @replaces 2-sigmoid.ts
 * @does     gives the slope of the sigmoid, s × (1 - s): it is 0.25 at 0 and falls to both sides.
 * @mend     The curve itself is asked for: s = 1 / (1 + e^-x).
 */
export function sigmoidOf(x: number): number {
  const s = 1 / (1 + Math.exp(-x));
  return s * (1 - s);
}
