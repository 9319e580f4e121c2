/**
 * `npm run again`: what went wrong comes back. Claims are asked in other words where there are some; a function is written anew, from
 * its stub, in a scratch file. When what comes back is told in course/again.ts.
 */
import { cpSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import type { Module } from "../exercises/curriculum.ts";
import { comingBack, note, type Standing } from "./course/again.ts";
import { questionsIn } from "./course/answers.ts";
import { type Claim, reasonFor } from "./course/claims.ts";
import { declarationsOf } from "./course/declarations.ts";
import { fileOfSection, house, textIn } from "./course/house.ts";
import { manifest } from "./course/manifest.ts";
import { functionsNamed, type Place } from "./course/place.ts";
import { stubOf } from "./course/stubbing.ts";
import { literally } from "./course/text.ts";
import { learnerRequest } from "./run/arguments.ts";
import { runModule } from "./run/learner-run.ts";
import { page } from "./run/report.ts";
import { palette } from "./terminal/colours.ts";
import { type Command, type Flags, runCommand, UsageError } from "./terminal/command.ts";
import { setMarkdown } from "./terminal/markdown.ts";
import { today } from "./terminal/today.ts";

const HELP = `npm run again            what comes back today: claims you judged wrong, functions that needed a hint
npm run again -- x - x   your judgements, in order: x holds, - doesn't (for those who have no terminal to be asked in)

After a mistake something comes back on the next day; each time it is right, later: after 2, 4, 8 and 16 days. Right five times, it is
yours. What is due is kept in runs/again.json; without that file, nothing is.

  --all    also what isn't due yet
  --help   this page`;

/** The folder in which functions are written anew. */
const SCRATCH = "runs/again";

const paint = palette();

async function again(words: readonly string[], flags: Flags): Promise<number> {
  const odd = words.find((word) => !/^[x-]$/i.test(word));
  if (odd !== undefined) throw new UsageError(`A judgement is x (it holds) or - (it doesn't), not "${odd}".`);
  const modules = await manifest();
  if (!(await isScratchDone(modules))) return 1;
  const all = comingBack();
  const due = flags.all === true ? all : all.filter((one) => one.due <= today());
  if (due.length === 0) return nothingDue(all);
  const claims = due.flatMap((one) => questionOf(one, modules) ?? []);
  const isWhole = await askAll(claims, words);
  if (isWhole) beginFunction(due, modules);
  return isWhole ? 0 : 1;
}

function nothingDue(all: readonly Standing[]): number {
  const [next] = all;
  const come = all.length === 1 ? "One thing comes" : `${all.length} things come`;
  console.log(
    next === undefined
      ? "Nothing comes back: no claim was judged wrong, and no function needed a hint."
      : `Nothing is due today. ${come} back, the first on ${next.due}. (--all asks now.)`,
  );
  return 0;
}

// ── Claims ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** A claim to judge once more. */
interface Question {
  readonly key: string;
  readonly about: string;
  readonly claim: Claim;
}

/** The claim behind a key, in the words that come next; nothing for a function, or a claim that the kit hasn't got any more. */
function questionOf({ key, rights }: Standing, modules: readonly Module[]): Question | undefined {
  const [, id = "", item, text] = /^([^/]+)\/Q(\d+)\/(.*)$/.exec(key) ?? [];
  if (text === undefined || !modules.some((module) => module.id === id)) return undefined;
  const asked = questionsIn(id).find((one) => one.item === Number(item));
  const claim = asked?.claims.find((one) => one.text === text);
  if (asked === undefined || claim === undefined) return undefined;
  const wordings = [...claim.others, claim];
  const next = wordings[rights % wordings.length] ?? claim;
  return { key, about: `Q${item} · ${asked.title} (${id})`, claim: { ...claim, ...next } };
}

/** Asks, and says at once what was right. @returns whether all were judged */
async function askAll(questions: readonly Question[], given: readonly string[]): Promise<boolean> {
  const answers = judgements(given);
  try {
    for (const [i, { key, about, claim }] of questions.entries()) {
      const heading = paint.quiet(`${i + 1} of ${questions.length} · ${about}`);
      console.log(`\n${heading}\n\n${setMarkdown(claim.text, { indent: "  " })}\n`);
      const { value, done } = await answers.next();
      if (done) {
        const example = "x - x -".slice(0, 2 * questions.length - 1);
        console.log(`No judgement: it stays due. Without a terminal: npm run again -- ${example}`);
        return false;
      }
      const isRight = value === claim.holds;
      note(key, isRight ? "right" : "wrong");
      console.log(
        isRight ? paint.good("  Right.") : paint.bad(`  It ${claim.holds ? "holds" : "doesn't hold"}.`),
      );
      console.log(`\n${setMarkdown(reasonFor(claim), { indent: "  " })}`);
    }
    return true;
  } finally {
    await answers.return();
  }
}

/** Judgements as they are given, typed, or come out of a pipe, each when it is asked for. */
async function* judgements(given: readonly string[]): AsyncGenerator<boolean, void> {
  if (given.length > 0) return yield* given.map((word) => word.toLowerCase() === "x");
  const ask = () => process.stdin.isTTY && process.stdout.write("  x holds, - doesn't: ");
  ask();
  for await (const line of createInterface({ input: process.stdin })) {
    const sign = line.trim().toLowerCase();
    if (sign === "x" || sign === "-") yield sign === "x";
    else console.log("  Write x or -, and Enter.");
    ask();
  }
}

// ── Functions ───────────────────────────────────────────────────────────────────────────────────────────────────

/** The function behind a key; nothing for a claim, or where nothing of that name is to be written any more. */
function placeOfKey(key: string, modules: readonly Module[]): Required<Place> | undefined {
  const [id, name = "", more] = key.split("/");
  if (more !== undefined) return undefined;
  return functionsNamed(
    name,
    modules.filter((module) => module.id === id),
  )[0];
}

const fileOf = ({ module, section }: Required<Place>): string =>
  `${SCRATCH}/${module.id}/${fileOfSection(section.name)}`;

/** Puts the first function that is due into a scratch file, as a stub among the learner's own. */
function beginFunction(due: readonly Standing[], modules: readonly Module[]): void {
  const place = due.map(({ key }) => placeOfKey(key, modules)).find((one) => one !== undefined);
  if (place === undefined) return;
  const { module, name } = place;
  const file = fileOf(place);
  cpSync(join(house, "exercises", module.id), join(house, SCRATCH, module.id), { recursive: true });
  writeFileSync(join(house, file), withStub(file, place));
  writeFileSync(join(house, SCRATCH, MEMORY), `${module.id}/${name}\n`);
  console.log(`\nWrite ${paint.strong(name)} anew, from its stub: ${file}\nThen:  npm run again`);
}

/** Which function is being written. */
const MEMORY = "function.txt";

/** The learner's file, but for one function: that one is the stub again. */
function withStub(file: string, { section, module, name }: Required<Place>): string {
  const own = textIn(file).replaceAll("\r\n", "\n");
  const stub = stubOf(textIn("solutions", module.id, fileOfSection(section.name)), file);
  const codeOf = (text: string) => declarationsOf(text).find((one) => one.name === name)?.text;
  const [mine, blank] = [codeOf(own), codeOf(stub)];
  if (mine === undefined || blank === undefined) return stub;
  const whole = own.replace(mine, () => blank);
  const todo = 'import { todo } from "#kit/todo.ts";\n';
  return whole.includes(todo) ? whole : todo + whole;
}

/** Judges the function that is being written, by its own tests. @returns whether there is none, or it is right */
async function isScratchDone(modules: readonly Module[]): Promise<boolean> {
  const place = placeOfKey(textIn(SCRATCH, MEMORY).trim(), modules);
  if (place === undefined || !existsSync(join(house, fileOf(place)))) return true;
  const { module, section, name } = place;
  const request = learnerRequest(SCRATCH, [module.id], [section.name]);
  const options = { watch: false, run: true, testNamePattern: `\\b${literally(name)}\\b` };
  const run = await runModule({ request, options }, module);
  if (run.outcomes.length > 0 && run.outcomes.every(({ failure }) => failure === undefined)) {
    note(`${module.id}/${name}`, "right");
    rmSync(join(house, SCRATCH), { recursive: true, force: true });
    console.log(paint.good(`${name} is right again.`));
    return true;
  }
  console.log(page({ target: SCRATCH, module: { ...module, sections: [section] }, run, paint }));
  console.log(`\nThen:  npm run again   (To give up: delete ${SCRATCH}.)`);
  return false;
}

export const command: Command = { help: HELP, flags: { all: { type: "boolean" } }, run: again };

await runCommand(import.meta, command);
