/**
 * @belief   A slope is found by moving a number a little.
 * @origin   It was so in section 1.
 * @replaces 2-chain.ts
 * @does     comes near the slopes, but is off by what nudging costs.
 * @mend     Write three short formulas in x, y and z: they give the slopes to the last digit.
 */
export function byHand(x: number, y: number, z: number): [number, number, number] {
  const f = (a: number, b: number, c: number): number => (a + b) * c;
  const h = 1e-5;
  const along = (right: number, left: number): number => (right - left) / (2 * h);
  return [
    along(f(x + h, y, z), f(x - h, y, z)),
    along(f(x, y + h, z), f(x, y - h, z)),
    along(f(x, y, z + h), f(x, y, z - h)),
  ];
}
