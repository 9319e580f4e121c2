/**
 * Floor 5 · from uniform numbers to normal ones: the Box-Muller transform.
 *
 * Take a point of the plane whose two coordinates are independent standard normals. Its direction is uniform, and its
 * distance from the origin is sqrt(-2 ln u) for a uniform u. Read backwards, two uniforms make two normals:
 *
 *     radius = sqrt(-2 ln(1 - u)),   angle = 2 pi v,   normals: radius cos(angle), radius sin(angle)
 *
 * `1 - u` stands in for `u` because u can be 0, where the logarithm is minus infinity, and can never be 1.
 *
 * PyTorch does this in two ways, and to get its numbers one must do the same: large fills work in place on blocks of
 * 16, small ones take one pair at a time (see distributions in random.ts).
 */

/** Values per block of a large fill; eight pairs. */
export const BLOCK = 16;
const HALF = BLOCK / 2;

/**
 * Turns the 16 uniforms at `values[at .. at + 16)` into normals, in place. Places j and j + 8 are a pair.
 * A Float32Array gets its angle rounded to float32 first, because PyTorch's vectorised code does: at radius 5 that
 * rounding is visible in the seventh digit.
 */
export function normalBlock(values: Float32Array | Float64Array, at: number): void {
  const single = values instanceof Float32Array;
  for (let j = at; j < at + HALF; j++) {
    const radius = Math.sqrt(-2 * Math.log(1 - values[j]!));
    const angle = single
      ? Math.fround(Math.fround(2 * Math.PI) * values[j + HALF]!)
      : 2 * Math.PI * values[j + HALF]!;
    values[j] = radius * Math.cos(angle);
    values[j + HALF] = radius * Math.sin(angle);
  }
}

/** One pair of normals from two uniforms. Note that here it is the second uniform that makes the radius. */
export function normalPair(u: number, v: number): [number, number] {
  const radius = Math.sqrt(-2 * Math.log(1 - v));
  const angle = 2 * Math.PI * u;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}
