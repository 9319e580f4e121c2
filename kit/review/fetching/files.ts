/**
 * Which files of a peer are wanted, and how one is read: a regular file of a sane size, inside of the folder, and nothing else.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { house, modulesWithSpec, slashed } from "../../course/house.ts";
import { namesIn } from "../../course/text.ts";

/** The longest source that is read, in bytes. The longest solution has less than a tenth of it. */
const LONGEST_CODE = 60_000;
/** The longest page of answers, in bytes. */
const LONGEST_ANSWERS = 200_000;

/**
 * How many signs that can stand inside one another a source may have. The solutions have 160 at most. Parsers call themselves for
 * every level, and some of them end the whole process when it is thousands of levels deep.
 */
const MOST_NESTING = 1000;
const NESTING = /[({[<`?!=]|\b(?:new|yield|await|typeof|void|delete|keyof)\b/g;

/** What a wanted file holds, or why it isn't read: the end of a sentence that begins with its name. */
export type Reading =
  | { text: string; problem?: undefined }
  | { text?: undefined; problem: string }
  | undefined;

/** The files that a folder of exercises may hold, as "07-sgd/step5-step.ts": our solutions have files of the same names. */
export function wantedFiles(): string[] {
  return modulesWithSpec().flatMap((id) => {
    const folder = join(house, "solutions", id);
    return [...namesIn(folder), ...namesIn(folder, "answers.md")].map((name) => `${id}/${name}`);
  });
}

/** The longest that a file may be, in bytes. */
function longest(file: string): number {
  return file.endsWith(".md") ? LONGEST_ANSWERS : LONGEST_CODE;
}

/** Why a file of this size isn't read; nothing when it is. */
export function tooLong(file: string, bytes: number): string | undefined {
  const limit = longest(file);
  return bytes > limit ? `is larger than ${limit / 1000} kB: not read` : undefined;
}

/** A file's text from its bytes, if it is one that can be given to a parser. */
export function textOf(file: string, bytes: Uint8Array): NonNullable<Reading> {
  const problem = tooLong(file, bytes.length);
  if (problem !== undefined) return { problem };
  const text = new TextDecoder("utf-8").decode(bytes);
  if (file.endsWith(".ts") && (text.match(NESTING)?.length ?? 0) > MOST_NESTING) {
    return { problem: `has more than ${MOST_NESTING} brackets and signs: not read` };
  }
  return { text };
}

/** What was found of somebody's files: texts by name ("07-sgd/step5-step.ts"), and what was left. */
export interface Found {
  readonly texts: ReadonlyMap<string, string>;
  readonly warnings: readonly string[];
}

/** All wanted files, each of them read in the same way. */
export function allWanted(read: (file: string) => Reading): Found {
  const texts = new Map<string, string>();
  const warnings: string[] = [];
  for (const file of wantedFiles()) {
    const reading = read(file);
    if (reading?.text !== undefined) texts.set(file, reading.text);
    else if (reading !== undefined) warnings.push(`${file} ${reading.problem}`);
  }
  return { texts, warnings };
}

/** Reads one of the wanted files of a folder, following no link. @returns nothing when it isn't there */
export function readWanted(folder: string, file: string): Reading {
  const path = join(folder, file);
  try {
    const parent = lstatSync(dirname(path));
    if (parent.isSymbolicLink()) return { problem: "lies behind a symbolic link: not read" };
    if (!parent.isDirectory()) return { problem: "lies in something that is no folder: not read" };
    const entry = lstatSync(path);
    if (entry.isSymbolicLink()) return { problem: "is a symbolic link: not read" };
    if (!entry.isFile()) return { problem: "is not a file: not read" };
    const inside = relative(realpathSync.native(folder), realpathSync.native(path));
    if (slashed(inside) !== file) return { problem: "leads out of the folder: not read" };
    const tooMuch = tooLong(file, entry.size);
    return tooMuch === undefined ? readOpened(path, file) : { problem: tooMuch };
  } catch (error) {
    const { code = "an error" } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? undefined : { problem: `can't be read (${code})` };
  }
}

/** Reads what is behind the name now, even if somebody has just exchanged it: never a link, a queue or a device. */
function readOpened(path: string, file: string): NonNullable<Reading> {
  // Windows has neither of the two.
  const careful = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const handle = openSync(path, constants.O_RDONLY | careful);
  try {
    if (!fstatSync(handle).isFile()) return { problem: "is not a file: not read" };
    const room = Buffer.alloc(longest(file) + 1);
    let end = 0;
    for (let got = -1; got !== 0 && end < room.length; end += got) {
      got = readSync(handle, room, end, room.length - end, null);
    }
    return textOf(file, room.subarray(0, end));
  } finally {
    closeSync(handle);
  }
}
