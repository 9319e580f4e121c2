/**
 * `npm run progress`: how far the learner is: modules and sections, the items, written answers, and what is marked for the
 * group. All of it is worked out from the files and the specs, so there is no record that could be lost or lie.
 */
import { join } from "node:path";
import type { Module } from "../exercises/curriculum.ts";
import { fileOfSection, house } from "./course/house.ts";
import { manifest } from "./course/manifest.ts";
import { greenSections } from "./course/state.ts";
import { isUntouched } from "./course/untouched.ts";
import { readWork } from "./review/side.ts";
import { runUnknown } from "./run/known.ts";
import { palette } from "./terminal/colours.ts";
import { runCommand } from "./terminal/command.ts";
import { setMarkdown } from "./terminal/markdown.ts";

const HELP = `npm run progress    your modules, the items, your written answers, and what you marked to discuss

It runs the tests of what has changed since the last time; nothing is kept that could be lost.

  --json   the same for machines
  --help   this page`;

/** How a section stands: "done" is green, "begun" is edited, "open" is as on the first day. */
export type Standing = "done" | "begun" | "open";

/** Everything that the command knows. This is what `--json` prints. */
export type Progress = ReturnType<typeof progressOf>;

function progressOf(modules: readonly Module[]) {
  const works = modules.map((module) => readWork(join(house, "exercises"), module));
  const green = new Set(
    modules.flatMap((module) => (greenSections(module) ?? []).map((name) => `${module.id}/${name}`)),
  );
  const answers = works.flatMap((work) => work.answers);
  const standingOf = (id: string, name: string): Standing => {
    if (green.has(`${id}/${name}`)) return "done";
    return isUntouched(`exercises/${id}/${fileOfSection(name)}`) ? "open" : "begun";
  };
  const carriers = modules.flatMap(({ id, sections }) =>
    sections.flatMap(({ name, items }) => items.map((item) => ({ item, key: `${id}/${name}` }))),
  );
  const isProved = (item: number, id = ""): boolean => {
    const carried = carriers.filter((one) => one.item === item && one.key.startsWith(id));
    return carried.length > 0 && carried.every(({ key }) => green.has(key));
  };
  const items = [...new Set(modules.flatMap((module) => module.items))].sort((a, b) => a - b);
  return {
    modules: modules.map(({ id, title, sections, items: own }, i) => ({
      id,
      title,
      sections: sections.map(({ name }) => ({ name, standing: standingOf(id, name) })),
      // The items it settles, and whether its own sections prove them. One item may belong to several modules.
      items: own.map((item) => ({ item, proved: isProved(item, `${id}/`) })),
      // The questions, by item, and whether something is written below them.
      answers: (works[i]?.answers ?? []).map(({ item, written }) => ({ item, written: written !== "" })),
    })),
    // The items of the questionnaire: whether all sections that carry it are green, in whichever module; whether it is answered.
    items: items.map((item) => ({
      item,
      proved: isProved(item),
      answered: answers.some((one) => one.item === item && one.written !== ""),
    })),
    // What is marked `*discuss*` in an answer or `// discuss:` in code.
    discuss: works.flatMap(({ id, answers: asked, marks }) => [
      ...asked.flatMap(({ item, title, discuss }) =>
        discuss === undefined ? [] : [{ where: `Q${item} · ${title}`, reason: discuss }],
      ),
      ...marks.map(({ section, name, reason }) => ({ where: `${name} in ${id}/${section}.ts`, reason })),
    ]),
  };
}

const paint = palette();
const MARKS: Readonly<Record<Standing, string>> = {
  done: paint.good("✓"),
  begun: paint.todo("◐"),
  open: paint.quiet("○"),
};
/** The most sections that a module has. */
const SECTIONS = 10;

/** The page for people. No line is wider than 80 columns. */
function page(found: Progress): string {
  type Counted = Pick<Progress["modules"][number], "sections" | "items" | "answers">;
  const counts = ({ sections, items, answers }: Counted): string =>
    count(sections, ({ standing }) => standing === "done") +
    count(items, ({ proved }) => proved) +
    count(answers, ({ written }) => written);
  const rows = found.modules.map((module) => {
    const marks = module.sections.map(({ standing }) => MARKS[standing]).join("");
    const room = " ".repeat(Math.max(0, SECTIONS - module.sections.length));
    const title = module.title.padEnd(TITLE);
    return `  ${module.id.slice(0, 2)}  ${title}  ${marks}${room}  ${counts(module)}`.trimEnd();
  });
  const sections = found.modules.flatMap((module) => module.sections);
  const answers = found.modules.flatMap((module) => module.answers);
  const heads = ["sections", "items", "answers"].map((word) => word.padStart(WIDE)).join("");
  const line = (begin: string, rest: string) =>
    paint.strong(`      ${begin.padEnd(TITLE + 2 + SECTIONS + 2)}${rest}`);
  return [
    line("Module", heads),
    ...rows,
    line("All", counts({ sections, items: found.items, answers })),
    "",
    ...itemLines(found.items),
    ...askedTwice(answers),
    ...discussLines(found.discuss),
  ].join("\n");
}

const TITLE = 20;
const WIDE = 12;
const count = <T>(all: readonly T[], isCounted: (one: T) => boolean): string =>
  (all.length === 0 ? "" : `${all.filter(isCounted).length} of ${all.length}`).padStart(WIDE);

/** The items, ten in a line. */
function itemLines(items: Progress["items"]): string[] {
  const cells = items.map(({ item, proved, answered }) => {
    const marks = `${proved ? paint.good("✓") : paint.quiet("·")}${answered ? paint.good("✎") : " "}`;
    return `${String(item).padStart(4)} ${marks}`;
  });
  const lines = Array.from({ length: Math.ceil(cells.length / 10) }, (_, i) =>
    cells.slice(10 * i, 10 * i + 10),
  );
  return [
    `${paint.strong("  Items")}  ${paint.quiet("✓ proved: all its sections are green   ✎ answered in your own words")}`,
    ...lines.map((line) => line.join("").trimEnd()),
  ];
}

/** Why there are more answers than items. */
function askedTwice(answers: Progress["modules"][number]["answers"]): string[] {
  const asked = answers.map(({ item }) => item);
  const twice = [...new Set(asked.filter((item, i) => asked.indexOf(item) < i))];
  if (twice.length === 0) return [];
  const names = twice.map((item) => `Q${item}`).join(", ");
  return ["", paint.quiet(`  ${names} is asked in two modules: answer it in both.`)];
}

function discussLines(marks: Progress["discuss"]): string[] {
  if (marks.length === 0) return [];
  const lines = marks.map(({ where, reason }) => {
    const text = reason === "" ? where : `${where}: ${reason}`;
    return setMarkdown(`- ${text}`, { width: 80, indent: "  " });
  });
  return ["", paint.strong("  To discuss"), ...lines];
}

await runCommand(import.meta, {
  help: HELP,
  flags: { json: { type: "boolean" } },
  wordless: true,
  async run(_, { json }) {
    const modules = await manifest();
    await runUnknown(modules);
    const found = progressOf(modules);
    console.log(json === true ? JSON.stringify(found, null, 2) : page(found));
    return 0;
  },
});
