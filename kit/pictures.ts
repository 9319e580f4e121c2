/**
 * `npm run pictures`: draws the lessons' pictures anew, each from the script of its module in kit/pictures/, and that of CONTRIBUTING.md.
 *
 * For maintainers. The same code draws the same bytes, so `--check` can tell when a picture is older than what it shows.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repository } from "./course/house.ts";
import { runCommand, UsageError } from "./terminal/command.ts";

const HELP = `
npm run pictures                draws the pictures of all lessons anew
npm run pictures -- 07          only those of a module (house: that of CONTRIBUTING.md)
npm run pictures -- --check     writes nothing; fails when a picture is not what its script draws
`;

/** The scripts of the modules whose names begin with one of the words; without words, all. */
function scripts(words: readonly string[]): string[] {
  const folder = join(repository, "kit", "pictures");
  const all = readdirSync(folder).filter((name) => /^(\d\d-.*|house)\.ts$/.test(name));
  const unknown = words.filter((word) => !all.some((name) => name.startsWith(word)));
  if (unknown.length > 0)
    throw new UsageError(`No module with pictures begins with "${unknown.join('", "')}".`);
  return all
    .filter((name) => words.length === 0 || words.some((word) => name.startsWith(word)))
    .sort()
    .map((name) => join(folder, name));
}

await runCommand(import.meta, {
  help: HELP,
  flags: { check: { type: "boolean" } },
  async run(words) {
    // A script draws while it is imported, and looks for --check itself.
    for (const script of scripts(words)) await import(pathToFileURL(script).href);
    return Number(process.exitCode ?? 0);
  },
});
