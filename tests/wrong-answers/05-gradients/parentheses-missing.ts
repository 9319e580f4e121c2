/**
 * @belief   / 2 * h divides by 2h.
 * @origin   On paper 2h is one thing.
 * @replaces 1-slope.ts
 * @does     divides the rise by 2 and then multiplies it by h.
 * @mend     Division and multiplication go from left to right. Put the run in parentheses: (2 * h).
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  // biome-ignore format: this is how people write it
  return (f(x + h) - f(x - h)) / 2 * h;
}
