/**
 * @way      The law is written in powers of one half.
 * @replaces 7-sizes.ts
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  return measured * batchSize ** 0.5 * other ** -0.5;
}
