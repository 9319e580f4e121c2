/**
 * @way      Changes the kind of array first, and divides in the new one.
 * @replaces 1-image.ts
 */
export function toUnit(bytes: Uint8Array): Float32Array {
  const unit = new Float32Array(bytes);
  for (let place = 0; place < unit.length; place++) unit[place]! /= 255;
  return unit;
}
