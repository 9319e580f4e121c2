/**
 * @belief   A layer has inputs × outputs weights.
 * @origin   One counts the weights.
 * @replaces 3-xavier.ts
 * @does     divides by the product.
 * @mend     The sum: what counts is how many numbers one unit adds up.
 */

export function xavierStd(fanIn: number, fanOut: number): number {
  return Math.sqrt(2 / (fanIn * fanOut));
}
