/**
 * @belief   The digits at the end of 6.1000000000000005 are dirt that one cuts off.
 * @origin   Rounded numbers look better.
 * @replaces 1-slope.ts
 * @does     rounds the slope to ten digits after the point: of a small slope few or none are left.
 * @mend     Leave the number as it is. Round only where a person reads it.
 */
export function secant(f: (x: number) => number, x: number, h: number): number {
  return Number(((f(x + h) - f(x)) / h).toFixed(10));
}
