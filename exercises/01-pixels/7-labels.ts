/**
 * 01-pixels, section 7: the labels, once more as a table.
 *
 * labels.csv says in a table what the folders say by their names. CSV means "comma-separated values": a text file, one
 * line per picture, with commas between the columns. The first line names the columns:
 *
 *     name,label
 *     train/3/10.png,0
 *     valid/7/0.png,1
 *
 * The label is a class number, because a model calculates with numbers: 0 for the first class (the 3s), 1 for the
 * second (the 7s).
 *
 * Lesson: README.md, "7. Labels". Python: `pd.read_csv(path/"labels.csv")`.
 */
import { todo } from "#kit/todo.ts";

/** One line of labels.csv: a picture's path inside the data set, and its class number. */
export type Row = { name: string; label: number };

/**
 * Reads the label that a picture has by its folder: the folder that it lies in directly.
 *
 * @param path a path with forward slashes, however long, with at least one folder, and a file of any name behind it
 * @returns the name of the last folder on the way, whatever it is called, as text
 *
 * @example
 * labelOf("train/3/10000.png")               // "3"
 * labelOf("data/mnist_sample/valid/7/0.png")   // "7"
 */
export function labelOf(path: string): string {
  throw todo("split the path at its slashes and return the part before the last one");
}

/**
 * Reads the text of labels.csv.
 *
 * The first line only names the columns: whatever it says, and if it is empty, it is no data. Lines end in "\n", or in
 * "\r\n" when the file was saved on Windows; the last one may have no end. Empty lines are no rows, wherever they stand
 * after the first line: often there is one at the end. All other lines are a name without commas (spaces belong to it),
 * a comma, and a whole number from 0 on.
 *
 * @param text the whole file
 * @returns one Row per picture, in the file's order; `label` is a number, not text
 *
 * @example
 * parseLabels("name,label\ntrain/3/10.png,0\n")   // [{ name: "train/3/10.png", label: 0 }]
 */
export function parseLabels(text: string): Row[] {
  throw todo("cut the text into lines, drop the first one and the empty ones, turn each line into a Row");
}

/**
 * Compares the table with the folders: which rows say something else than the folder that the picture lies in?
 *
 * @param rows    the rows of labels.csv; a label is a whole number from 0 on
 * @param classes the folder name of each class: `classes[0]` belongs to label 0, `classes[1]` to label 1
 * @returns the rows where the two disagree, unchanged and in order; an empty list when all agree. A label that has no
 *          class agrees with no folder, and a folder that is no class agrees with no label.
 *
 * @example
 * disagreements([{ name: "train/3/10.png", label: 0 }, { name: "train/3/11.png", label: 1 }], ["3", "7"])
 * // [{ name: "train/3/11.png", label: 1 }]: label 1 means "7", but the folder says "3"
 */
export function disagreements(rows: readonly Row[], classes: readonly string[]): Row[] {
  throw todo("keep the rows whose class, looked up by the label, is not the picture's folder");
}
