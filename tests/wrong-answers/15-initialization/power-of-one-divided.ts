/**
 * @belief   ** 1 / 2 is the power of one half.
 * @origin   ** binds before /.
 * @replaces 3-xavier.ts
 * @does     divides the variance by 2: variance ** 1 / 2 is (variance ** 1) / 2.
 * @mend     Math.sqrt(variance), or variance ** 0.5.
 */
export function xavierStd(fanIn: number, fanOut: number): number {
  const variance = 2 / (fanIn + fanOut);
  return variance ** 1 / 2;
}
