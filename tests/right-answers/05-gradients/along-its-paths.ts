/**
 * @way      f is seen as xz + yz: z is reached on two paths, x and y on one each.
 * @replaces 2-chain.ts
 */
export function byHand(x: number, y: number, z: number): [number, number, number] {
  const alongX = 1 * z;
  const alongY = 1 * z;
  const alongZ = x * 1 + y * 1;
  return [alongX, alongY, alongZ];
}
