/**
 * `npm run guide`: writes the two tables of GUIDE.md that follow from the course itself: how long each module takes, and the items with the
 * tests that prove them.
 *
 *     npm run guide                 writes them
 *     npm run guide -- --check      only compares
 *
 * For maintainers. A table stands between two marks, `<!-- plan -->` and `<!-- /plan -->`; the rest of the page is written by
 * hand. Times are a rule of thumb (see `minutes`); everything else is read from the manifest, the lessons and the specs.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Module } from "../exercises/curriculum.ts";
import { questionsIn } from "./course/answers.ts";
import { house, lessonOf, specOf } from "./course/house.ts";
import { keepPage } from "./course/made-page.ts";
import { codeSections, manifest } from "./course/manifest.ts";
import { tasksIn } from "./course/place.ts";
import { testsIn } from "./run/spec-tests.ts";
import { runCommand, UsageError } from "./terminal/command.ts";

const PAGE = "GUIDE.md";

/** Minutes for writing one function and seeing it green; a rule of thumb. */
const PER_TASK = 5;
/** Minutes for judging the claims of one question and answering it in words; the same. */
const PER_QUESTION = 6;

/** What a module asks for: things to write, minutes for the lesson, as it says itself, and minutes for everything, to the next ten. */
export function effortOf(module: Module) {
  const tasks = codeSections(module).flatMap(({ name }) => tasksIn(module.id, name)).length;
  const reading = readingTime(lessonOf(module.id));
  const minutes = reading + PER_TASK * tasks + PER_QUESTION * module.items.length;
  return { tasks, reading, minutes: Math.round(minutes / 10) * 10 };
}

const NUMBERS = ["eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen"];

/** "Reading takes about twelve minutes." -> 12 */
function readingTime(lesson: string): number {
  const word = /Reading takes about (\w+) minutes/.exec(readFileSync(join(house, lesson), "utf8"))?.[1] ?? "";
  const place = NUMBERS.indexOf(word);
  if (place === -1)
    throw new UsageError(
      `${lesson} doesn't say "Reading takes about ... minutes", from ${NUMBERS[0]} to ${NUMBERS.at(-1)}`,
    );
  return place + 8;
}

/** The plan of evenings: one row for each module. */
function planTable(modules: readonly Module[]): string {
  const rows = modules.map((module) => {
    const { tasks, reading, minutes } = effortOf(module);
    const name = `[${module.id.slice(0, 2)} · ${module.title}](${lessonOf(module.id)})`;
    return `| ${Number(module.id.slice(0, 2))} | ${name} | ${reading} min | ${tasks} | ${hours(minutes)} | ${module.achieved} |`;
  });
  const all = modules.reduce((sum, module) => sum + effortOf(module).minutes, 0);
  return [
    "| evening | module | reading | to write | in all | then you can |",
    "|---:|---|---:|---:|---:|---|",
    ...rows,
    `| | all | | | **${hours(all)}** | |`,
  ].join("\n");
}

/** 130 -> "2 h 10", with spaces at which no line is broken. */
const hours = (minutes: number): string =>
  `${Math.floor(minutes / 60)}\u00a0h\u00a0${String(minutes % 60).padStart(2, "0")}`;

/** The tests of a spec that prove an item, in order. Their claims stand without the item: "step subtracts lr × gradient". */
export function proofsIn(spec: string): { item: number; section: string; claim: string }[] {
  return testsIn(spec).flatMap(({ section, name }) => {
    const [, item, claim] = /^Q(\d+) · (.*)$/.exec(name ?? "") ?? [];
    return item === undefined || claim === undefined ? [] : [{ item: Number(item), section, claim }];
  });
}

/** The items in order: what is asked, where, and the first test of each file that proves it. */
export function itemsTable(modules: readonly Module[]): string {
  const places = modules.flatMap((module) => module.items.map((item) => ({ item, module })));
  const rows = places
    .sort((a, b) => a.item - b.item || a.module.id.localeCompare(b.module.id))
    .map(({ item, module }) => {
      const proofs = proofsIn(readFileSync(specOf(module.id), "utf8")).filter((proof) => proof.item === item);
      const firsts = proofs.filter(
        (proof, i) => proofs.findIndex((other) => other.section === proof.section) === i,
      );
      const linked = firsts.map(({ section, claim }) => {
        return `[${section}.ts](exercises/${module.id}/${section}.ts): ${claim.replaceAll("|", "\\|")}`;
      });
      const asked = `[${module.id.slice(0, 2)}](exercises/${module.id}/answers.md)`;
      return `| Q${item} | ${titleOf(item, module)} | ${asked} | ${linked.join("<br>")} |`;
    });
  return ["| item | about | asked in | proved in, by the test |", "|---|---|:-:|---|", ...rows].join("\n");
}

/** What the question is called in answers.md. */
const titleOf = (item: number, { id }: Module): string =>
  questionsIn(id).find((one) => one.item === item)?.title ?? "";

/** A page with what stands between two marks replaced. @throws when a mark is missing */
export function withPart(page: string, mark: string, part: string): string {
  const [open, close] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [from, to] = [page.indexOf(open), page.indexOf(close)];
  if (from === -1 || to < from) throw new Error(`${PAGE} has no ${open} ... ${close}`);
  return `${page.slice(0, from + open.length)}\n\n${part}\n\n${page.slice(to)}`;
}

/** The guide as it should be, from the guide as it is. */
export function upToDate(page: string, modules: readonly Module[]): string {
  return withPart(withPart(page, "plan", planTable(modules)), "items", itemsTable(modules));
}

await runCommand(import.meta, {
  help: `
Writes the two tables of GUIDE.md that follow from the course: the plan of evenings and the items.

  npm run guide                 writes them
  npm run guide -- --check      only compares; exit code 1 if something has changed
`,
  flags: { check: { type: "boolean" } },
  wordless: true,
  async run(_, { check }) {
    const modules = await manifest();
    return keepPage(PAGE, (page) => upToDate(page, modules), check === true, {
      same: `${PAGE} is up to date.`,
      differs: `The tables in ${PAGE} are not those of the course. Write them: npm run guide`,
      written: `Wrote ${PAGE}.`,
    });
  },
});
