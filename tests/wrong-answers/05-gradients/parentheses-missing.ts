/**
 * @belief   / 2 * h divides by 2h.
 * @origin   On paper 2h is one thing.
 * @replaces 1-slope.ts
 * @fails    1-slope > slope · looks as far to the left as to the right
 * @says     is what `/ 2 * h` gives
 */
export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  // biome-ignore format: this is how people write it
  return (f(x + h) - f(x - h)) / 2 * h;
}
