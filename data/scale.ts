/**
 * From bytes to numbers between 0 and 1. A file of its own, so that whoever wants numbers does not load the engine.
 */

/** Bytes 0..255 (or means of them), pile after pile in one array, as float32 numbers 0..1: each divided by 255. */
export function scaled(...piles: readonly ArrayLike<number>[]): Float32Array<ArrayBuffer> {
  const values = new Float32Array(piles.reduce((total, { length }) => total + length, 0));
  let end = 0;
  for (const pile of piles) {
    values.set(pile, end); // the quickest way from bytes to numbers
    end += pile.length;
  }
  for (let i = 0; i < values.length; i++) values[i]! /= 255;
  return values;
}
