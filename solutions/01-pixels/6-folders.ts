/**
 * 01-pixels, section 6: the folders of the data set.
 *
 *     mnist_sample/
 *       labels.csv
 *       train/        to learn from
 *         3/          10.png  10000.png  10011.png ...
 *         7/
 *       valid/        to be tested on: never to learn from
 *         3/
 *         7/
 *
 * The first level says what a picture is for. The second says what it shows: the folder's name is the label.
 *
 * Lesson: README.md, "6. Folders". Python: `(path/"train").ls()`.
 */
import { type Dirent, readdirSync } from "node:fs";

/**
 * Given: everything that lies directly in a folder. Each entry has a `name`, and `isDirectory()` says whether it is a
 * folder. There are files and folders, and nothing else. In which order they come depends on the disk.
 */
export function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}

/**
 * Lists the folders that lie directly in a folder, without the files.
 *
 * @param folder a path
 * @returns the names of all the folders, whatever they are called, in the order that `sort()` gives. The names only,
 *          not the whole paths; an empty list if there are none.
 *
 * @example
 * foldersIn("data/mnist_sample")   // ["train", "valid"]: labels.csv is a file
 */
export function foldersIn(folder: string): string[] {
  // #region answer: from entriesOf(folder), keep the folders, take their names, sort them
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  // #endregion
}

/**
 * Lists the pictures that lie directly in a folder: the names that end in ".png", in small letters. Only the ending
 * counts. Other files and folders may lie there, too (.DS_Store, notes.txt, SCAN.PNG). No folder's name ends in ".png".
 *
 * A name is text, so sort it as text: letter by letter, capital letters before small ones. That is what `sort()` does,
 * and what Python's `sorted` does. Then "10000.png" stands before "9.png", because "1" stands before "9".
 *
 * @param folder a path
 * @returns the whole names of the pictures, sorted as text; an empty list if there are none
 *
 * @example
 * imagesIn("data/mnist_sample/train/3")   // ["10.png", "10000.png", "10011.png", "10031.png", ...]
 */
export function imagesIn(folder: string): string[] {
  // #region answer: from entriesOf(folder), take the names, keep those that end in .png, sort them as text
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => name.endsWith(".png"))
    .sort();
  // #endregion
}

/**
 * Counts the pictures of each label in each split.
 *
 * @param root the folder of a data set: folders for the splits, inside each of them a folder per label. How many there
 *             are, and what they are called, differs from one data set to the next, and the labels from split to split.
 * @returns an object with one entry per label folder: the key is "split/label", the value is the number of pictures
 *          that lie directly in it, as imagesIn lists them, 0 if it holds none. What lies beside the folders doesn't
 *          count.
 *
 * @example
 * countImages("data/mnist_sample")   // { "train/3": ..., "train/7": ..., "valid/3": ..., "valid/7": ... }
 */
export function countImages(root: string): Record<string, number> {
  // #region answer: for every split, for every label in it, count the pictures and store the count under split/label
  const counts: Record<string, number> = {};
  for (const split of foldersIn(root)) {
    for (const label of foldersIn(`${root}/${split}`)) {
      counts[`${split}/${label}`] = imagesIn(`${root}/${split}/${label}`).length;
    }
  }
  return counts;
  // #endregion
}

/**
 * Finds pictures that got into both splits. Names prove nothing: two pictures may have the same name (there is a
 * train/3/1150.png and a valid/3/1150.png), and one picture may lie there under two names. So compare the pixels.
 *
 * Careful: JavaScript compares two arrays by asking whether they are the same object, not whether they hold the same
 * numbers. Text it compares by content. `image.join()` makes text from an image. And there are 25 million pairs to
 * compare in the real data: don't go through them. A `Set` remembers the one half and answers at once for the other.
 *
 * @param train pictures to learn from, each as the list of its pixels; all pictures have the same number of them
 * @param valid pictures to be tested on, in the same form
 * @returns the places (counted from 0) of those `valid` pictures that are also somewhere in `train`, in rising order,
 *          each once; an empty list if there are none. A picture may be in a list several times.
 *
 * @example
 * const pixels = (...values: number[]) => Uint8Array.from(values);   // only for this example
 * inBothSplits([pixels(1, 2), pixels(3, 4)], [pixels(5, 6), pixels(1, 2)])   // [1]
 */
export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  // #region answer: put each training picture into a Set as text, then collect the places of the valid ones found there
  // One character per pixel: shorter than image.join(), and made many times faster.
  const textOf = (image: Uint8Array): string => Buffer.from(image).toString("latin1");
  const seen = new Set(train.map(textOf));
  return [...valid.keys()].filter((place) => seen.has(textOf(valid[place]!)));
  // #endregion
}
