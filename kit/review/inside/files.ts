/**
 * What a reviewed file gets when it imports `node:fs`: the part that reads. Runs beside the reviewed code, in its process.
 *
 * Node's permission model stands behind this and would refuse as well; but what isn't there needs no refusing, and a sentence
 * says more than ERR_ACCESS_DENIED.
 */
import fs from "node:fs";

export const { existsSync, lstatSync, readdirSync, readFileSync, statSync } = fs;

/** What can be imported by name. */
export const READING = ["existsSync", "lstatSync", "readdirSync", "readFileSync", "statSync"] as const;

/** For `import fs from "node:fs"`: everything else is there as well, and says why it does nothing. */
const all: Record<string, unknown> = {};
for (const name of Object.keys(fs)) all[name] = refused(name);
for (const name of READING) all[name] = fs[name];
export default all;

function refused(name: string): () => never {
  return () => {
    throw new Error(
      `fs.${name} is not there in a review: reviewed code may only read (${READING.join(", ")}).`,
    );
  };
}
