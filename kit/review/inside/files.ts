/**
 * What a reviewed file gets when it imports `node:fs`: the part that reads. Runs beside the reviewed code, in its process.
 *
 * Node's permission model stands behind this and would refuse nearly all of it as well; but what isn't there needs no refusing, and a sentence
 * says more than ERR_ACCESS_DENIED.
 */
import fs from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const existsSync = byName(fs.existsSync);
export const lstatSync = byName(fs.lstatSync);
export const readdirSync = byName(fs.readdirSync);
export const readFileSync = byName(fs.readFileSync);
export const statSync = byName(fs.statSync);

/** What can be imported by name. */
export const READING = ["existsSync", "lstatSync", "readdirSync", "readFileSync", "statSync"] as const;

/** For `import fs from "node:fs"`: everything else is there as well, and says why it does nothing. */
const all: Record<string, unknown> = {};
for (const name of Object.keys(fs)) all[name] = refused(name);
Object.assign(all, { existsSync, lstatSync, readdirSync, readFileSync, statSync });
export default all;

/**
 * The same function, for names of files only. Bytes in the place of a name lead out of a folder past the permission model of
 * Node 20 ("own/../.."), and a number would be something that this process has opened already.
 */
function byName(read: (path: string, ...more: never[]) => unknown) {
  return (path: unknown, ...more: never[]): unknown => {
    if (typeof path === "string") return read(resolve(path), ...more);
    if (path instanceof URL) return read(fileURLToPath(path.href), ...more);
    throw new TypeError("In a review, a file is read by its name.");
  };
}

function refused(name: string): () => never {
  return () => {
    throw new Error(
      `fs.${name} is not there in a review: reviewed code may only read (${READING.join(", ")}).`,
    );
  };
}
