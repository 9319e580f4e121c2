/**
 * @belief   The gradient is what one puts in.
 * @origin   The place and the slopes at it are both three numbers.
 * @replaces 2-chain.ts
 * @does     gives x, y, z themselves.
 * @mend     How much does f change when one of them changes by 1? Follow its path, and multiply.
 */
export function byHand(x: number, y: number, z: number): [number, number, number] {
  return [x, y, z];
}
