/**
 * The limited process that reads a peer's files, started by ../reading.ts: says which file comes next, then what is in it, a line of JSON each.
 */
import { writeSync } from "node:fs";
import { readFile, translate } from "./file.ts";

const [folder = "", ...files] = process.argv.slice(2);
const say = (line: object): void => {
  for (let text = Buffer.from(`${JSON.stringify(line)}\n`); text.length > 0; ) {
    text = text.subarray(writeSync(1, text));
  }
};

for (const file of files) {
  say({ file });
  const translated = file.endsWith(".ts") ? await translate(folder, file) : undefined;
  say({ file, read: readFile(folder, file), translated });
}
process.exit();
