/**
 * What a reviewed file gets when it imports `node:fs`: the part that reads. Runs beside the reviewed code, in its process.
 *
 * Node's permission model stands behind this and would refuse nearly all of it as well; but what isn't there needs no refusing, and a sentence
 * says more than ERR_ACCESS_DENIED.
 */
import fs from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { tried } from "../tried.ts";

/** What can be imported by name. */
export const READING = ["existsSync", "lstatSync", "readdirSync", "readFileSync", "statSync"] as const;

/** For `import fs from "node:fs"`: everything else is there as well, and says why it does nothing. */
const all: Record<string, unknown> = {};
for (const name of Object.keys(fs)) all[name] = refused(name);
for (const name of READING) all[name] = byName(fs[name]);
export const { existsSync, lstatSync, readdirSync, readFileSync, statSync } = all;
export default Object.freeze(all);

/**
 * The same function, for names of files only. Bytes in the place of a name lead out of a folder past the permission model of
 * Node 20 ("own/../.."), and a number would be something that this process has opened already.
 */
function byName(read: (path: string, options: never) => unknown) {
  return (path: unknown, options?: unknown): unknown => {
    if (typeof path !== "string" && !(path instanceof URL))
      throw new TypeError("In a review, a file is read by its name.");
    const file = typeof path === "string" ? resolve(path) : fileURLToPath(path.href);
    if (isOfTheTests(file))
      throw new Error("In a review, the tests can't be read: what is in them is for them alone.");
    return read(file, harmless(options) as never);
  };
}

/** What may be asked for beside a name. `flag: "w+"` would make the file. */
const OPTIONS = ["encoding", "withFileTypes", "recursive", "throwIfNoEntry", "bigint"] as const;

function harmless(options: unknown): unknown {
  if (typeof options !== "object" || options === null)
    return typeof options === "string" ? options : undefined;
  return Object.fromEntries(
    OPTIONS.filter((name) => name in options).map((name) => [
      name,
      (options as Record<string, unknown>)[name],
    ]),
  );
}

/** A name without links in it; as it is when there is no such file, or it may not be looked at. */
const real = (file: string): string => tried(() => fs.realpathSync.native(file)) ?? file;

/**
 * The folder of the bundle: the specs, their inputs, the known mistakes. Node must read it; reviewed code need not. (This file is loaded before
 * the locks: later there is another `process`.)
 */
const BUNDLE = real(dirname(dirname(resolve(process.argv[1] ?? ""))));

/** Names may be written in several ways: through links, and on some systems in capitals. */
function isOfTheTests(file: string): boolean {
  const way = relative(BUNDLE.toLowerCase(), real(file).toLowerCase());
  return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || /^[a-z]:|^[\\/]/.test(way));
}

function refused(name: string): () => never {
  return () => {
    throw new Error(
      `fs.${name} is not there in a review: reviewed code may only read (${READING.join(", ")}).`,
    );
  };
}
