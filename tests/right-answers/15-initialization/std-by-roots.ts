/**
 * @way      Root by root.
 * @replaces 3-xavier.ts
 */

export function xavierStd(fanIn: number, fanOut: number): number {
  return Math.SQRT2 / Math.sqrt(fanIn + fanOut);
}
