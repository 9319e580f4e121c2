/**
 * @belief   Everything is multiplied by z, so every slope is z.
 * @origin   What holds for x and y is taken to hold for z.
 * @replaces 2-chain.ts
 * @does     gives z along z, too.
 * @mend     Along z the slope is the other factor of the product: the sum.
 */
export function byHand(x: number, y: number, z: number): [number, number, number] {
  return [z, z, z];
}
