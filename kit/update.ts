/** `npm run update`: pulls a newer kit, and keeps every exercise that the learner has edited. */
import { palette } from "./terminal/colours.ts";
import { type Command, type Flags, runCommand } from "./terminal/command.ts";
import { bring } from "./updating/bring.ts";
import { updateWithGit } from "./updating/merge.ts";
import { bringClaims, bringMissing } from "./updating/new-claims.ts";
import type { Report } from "./updating/report.ts";

const HELP = `npm run update                              with git: the newest kit into this folder
npm run update -- --from upstream/main      from another branch or remote
npm run update -- --bring ../older-kit      without git, called in the newer kit: your work comes from the older one

Files in exercises/ that you have edited stay as they are, and copies of them go to backups/ first; one that you have deleted comes back as a
stub. When the kit's own version of such a file has changed, the changes are shown. New claims come above what you have written in answers.md.
With git, two commits are made here: one of your exercises as they are, if they aren't committed yet, and one that joins the newer kit to them.

  --from <branch>    where the newer kit is; by default the remote "upstream", or else where you cloned from
  --bring <folder>   the folder of an older kit
  --help             this page`;

const paint = palette();

function update(_: readonly string[], flags: Flags): number {
  const code = typeof flags.bring === "string" ? bringing(flags.bring) : pulling(flags);
  for (const path of bringMissing()) console.log(`${paint.good(path)} was missing: its stub is back.`);
  const { paths, backup } = bringClaims();
  if (paths.length > 0) console.log(`\n${paint.strong("New claims to judge, above your answers:")}`);
  for (const path of paths) console.log(`  ${path}`);
  if (paths.length > 0)
    console.log(`Every word of yours is still there, and a copy is in backups/${backup}.`);
  return code;
}

function pulling(flags: Flags): number {
  const done = updateWithGit(typeof flags.from === "string" ? flags.from : undefined);
  if (!("edited" in done)) {
    const where = done.from.startsWith("upstream/")
      ? ""
      : " (Is that your own copy of the kit? Then: git remote add upstream <the kit's address>)";
    console.log(`${done.from} has nothing new.${where}`);
    return 0;
  }
  const many = done.commits === 1 ? "one new commit" : `${done.commits} new commits`;
  console.log(paint.good(`The kit is up to date: ${many} from ${done.from}.`));
  const { edited, backup, made } = done;
  const yours = edited.length === 1 ? "Your edited file is" : `Your ${edited.length} edited files are`;
  const them = edited.length === 1 ? "it" : "them";
  if (backup !== undefined) console.log(`${yours} as you left ${them}, with copies in backups/${backup}.`);
  const were = made.length === 1 ? "One commit was" : `${made.length} commits were`;
  if (made.length > 0) console.log(`${were} made here: ${made.map((one) => `“${one}”`).join(", then ")}.`);
  print(done);
  return 0;
}

function bringing(folder: string): number {
  const done = bring(folder);
  for (const path of done.brought) console.log(`${paint.good(path)} is here now.`);
  if (done.brought.length === 0) console.log("There was nothing to bring.");
  if (done.left.length > 0) {
    console.log("\nEdited in both kits: these stay as they are here. Compare them by hand:");
    for (const path of done.left) console.log(`  ${path}`);
  }
  print(done);
  return 0;
}

function print({ changed, gone, newModules, newSections, needsInstall }: Report): void {
  const title = (words: string, rest = "") => console.log(`\n${paint.strong(words)}${rest}`);
  if (changed.length > 0)
    title("The kit's own version of these has changed. Yours stays; this is what is new:");
  for (const { path, lines } of changed) console.log([`\n${path}`, ...lines.map(coloured)].join("\n"));
  if (gone.length > 0) title("No longer part of the kit. Your files stay:");
  for (const { path, now } of gone)
    console.log(`  ${path}${now === undefined ? "" : `  (the kit's is now ${now})`}`);
  if (newModules.length > 0) title("New modules:", ` ${newModules.join(", ")}`);
  if (newSections.length > 0) title("New in modules you know:", ` ${newSections.join(", ")}`);
  if (needsInstall) console.log(`\nThe kit needs other packages now. Run  ${paint.strong("npm ci")}`);
}

function coloured(line: string): string {
  const colour = line.startsWith("+") ? paint.good : line.startsWith("-") ? paint.bad : paint.quiet;
  return `  ${colour(line)}`;
}

export const command: Command = {
  help: HELP,
  flags: { from: { type: "string" }, bring: { type: "string" } },
  wordless: true,
  run: update,
};

await runCommand(import.meta, command);
