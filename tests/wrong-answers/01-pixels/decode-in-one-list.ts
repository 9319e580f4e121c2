/**
 * @belief   The pixels in one list are the picture.
 * @origin   Most programs keep a picture so.
 * @replaces 2-decode.ts
 * @does     gives all pixels in one list, without rows.
 * @mend     A matrix is a list of rows. greyMatrix makes them: hand its result out as it is.
 */
import { greyMatrix, readPng } from "#work/01-pixels/2-decode.ts";

export function decode(bytes: Uint8Array): number[] {
  return greyMatrix(readPng(bytes)).flat();
}
