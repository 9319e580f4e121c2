/**
 * @way      One over the root of the mean of both.
 * @replaces 3-xavier.ts
 */

export function xavierStd(fanIn: number, fanOut: number): number {
  return 1 / Math.sqrt((fanIn + fanOut) / 2);
}
