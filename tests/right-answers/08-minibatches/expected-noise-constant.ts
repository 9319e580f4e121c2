/**
 * @way      Finds the noise of a single picture first, which is the constant of the law.
 * @replaces 7-sizes.ts
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  const ofOne = measured * batchSize ** 0.5;
  return ofOne * other ** -0.5;
}
