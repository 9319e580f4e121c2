/**
 * @belief   map gives an array of whatever the function returns.
 * @origin   It does for ordinary arrays; a typed array maps to its own type.
 * @replaces 1-image.ts
 * @does     puts the results into bytes, and a byte holds no fraction: nearly all of them become 0.
 * @mend     `bytes.map` gives bytes again. Make a Float32Array.
 */
export function toUnit(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => byte / 255);
}
