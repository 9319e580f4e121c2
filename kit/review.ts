/**
 * `npm run review -- <folder | git ref>`: a peer's work beside mine, as one page to read before we talk.
 *
 * The peer's code is not trusted: review/peer.ts copies only the files it knows, and review/sandbox.ts runs them in a closed process.
 * What comes back is text, and review/safe.ts sees to it that it stays text.
 */
import { mkdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { house, shortPath, slashed, typedPath } from "./course/house.ts";
import { memberFrom, myself, wantedModules } from "./review/members.ts";
import { writeIfNew, writeNewPage } from "./review/new-page.ts";
import { chaptersOf, type Review, reviewPage } from "./review/page.ts";
import { isMyFolder } from "./review/peer.ts";
import { fileName, plainLine } from "./review/safe.ts";
import { isGreen, keyOf, type Side } from "./review/side.ts";
import { type Command, type Flags, runCommand, UsageError } from "./terminal/command.ts";
import { today } from "./terminal/today.ts";

const help = `
npm run review -- <folder | git ref>     a peer's work beside mine, as one page

  npm run review -- ../anna                 a folder: the whole kit, or its exercises/
  npm run review -- origin/anna             a branch of this repository
  npm run review -- ../anna --module 07-sgd   only this module (may be given several times)

It runs the tests on both, in a closed process, and writes reviews/<name> <date>.md: what passes, questions to ask, where our
numbers differ, code beside code, and answers beside answers. Read it (a quarter of an hour), then talk.

  --module NAME   only this module
  --out FILE      write the page there; a file that exists stays as it is
  --stdout        print the page, write nothing
`;

export const review: Command = {
  help,
  flags: {
    module: { type: "string", multiple: true },
    out: { type: "string" },
    stdout: { type: "boolean" },
  },
  async run(words, flags) {
    const [source, ...more] = words;
    if (source === undefined) throw new UsageError(`Whose work? Name a folder or a branch:\n${help}`);
    if (more.length > 0)
      throw new UsageError("One peer at a time. For a whole group, there is npm run agenda.");
    if (isMyFolder(source)) throw new UsageError(`${source} is your own folder. Name somebody else's.`);
    const modules = await wantedModules(flags);
    const theirs = await memberFrom(source, modules);
    const mine = await myself(modules);
    const begun = modules.filter(({ id }) => [mine, theirs].some((side) => side.modules.get(id)?.begun));
    if (begun.length > 0)
      return deliver({ date: today(), keys: begun.map(keyOf), mine, theirs, base: "" }, flags);
    const what = modules.length === 1 ? modules[0]?.id : "a module";
    console.log(`Neither ${plainLine(theirs.name)} nor you have begun ${what}. Nothing to compare yet.`);
    return 1;
  },
};

/** Writes the page, or prints it. */
function deliver(review: Review, flags: Flags): number {
  if (flags.stdout === true) {
    console.log(reviewPage(review).trimEnd());
    return 0;
  }
  const file = writePage(review, typeof flags.out === "string" ? flags.out : undefined);
  console.log(summary(review, shortPath(file)).join("\n"));
  return 0;
}

function writePage(review: Review, out: string | undefined): string {
  if (out === undefined) {
    const name = `${fileName(review.theirs.name)} ${review.date}`;
    return writeNewPage(join(house, "reviews"), name, reviewPage({ ...review, base: "../" }));
  }
  const file = typedPath(out);
  mkdirSync(dirname(file), { recursive: true });
  const base = `${slashed(relative(dirname(file), house)) || "."}/`;
  if (writeIfNew(file, reviewPage({ ...review, base }))) return file;
  throw new UsageError(`${out} exists already, and stays as it is. Name another file.`);
}

/** What a person sees on the terminal. */
function summary(review: Review, path: string): string[] {
  const { keys, mine, theirs } = review;
  const who = plainLine(theirs.name);
  const chapters = chaptersOf(review);
  const count = (list: (one: (typeof chapters)[number]) => number) =>
    chapters.reduce((sum, one) => sum + list(one), 0);
  const sections = keys.flatMap(({ module }) => module.sections.map(({ name }) => ({ id: module.id, name })));
  const green = (side: Side) => sections.filter(({ id, name }) => isGreen(side.modules.get(id), name)).length;
  return [
    `${who} and you: ${keys.map(({ module }) => module.id).join(", ")}`,
    "",
    `  sections done    ${green(theirs)} of ${sections.length} by ${who}, ${green(mine)} by you`,
    `  numbers          ${count(({ differences }) => differences.length)} differ`,
    `  functions        ${count(({ functions }) => functions.pairs.length)} written differently, ${count(({ functions }) => functions.same)} alike`,
    `  questions        ${count(({ questions }) => questions.length)}`,
    "",
    ...theirs.warnings.slice(0, 3).map((one) => `  Note: ${plainLine(one).slice(0, 200)}`),
    `The page: ${path}`,
  ];
}

await runCommand(import.meta, review);
