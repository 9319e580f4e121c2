/**
 * @way      Walks the line from its second point back to the first: rise and run both change their sign.
 * @replaces 1-slope.ts
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  const end = x + h;
  const [high, low] = [f(end), f(x)];
  return (low - high) / -h;
}
