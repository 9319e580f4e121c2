/**
 * @belief   In the example the slopes are z, z and -z.
 * @origin   There x + y is -z by accident.
 * @replaces 2-chain.ts
 * @does     gives -z for the slope along z.
 * @mend     The slope along z is what z is multiplied by: x + y.
 */
export function byHand(_x: number, _y: number, z: number): [number, number, number] {
  return [z, z, -z];
}
