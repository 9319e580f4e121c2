/**
 * `npm start`: where you are, and what comes next. On a terminal it stays: whenever you save a file, what belongs to it runs, and
 * keys lead on. See watching/.
 */
import type { Module } from "../exercises/curriculum.ts";
import { house } from "./course/house.ts";
import { manifest } from "./course/manifest.ts";
import { placeOf } from "./course/place.ts";
import { learnerRequest } from "./run/arguments.ts";
import { placeToWork, runUnknown } from "./run/known.ts";
import { palette } from "./terminal/colours.ts";
import { type Flags, runCommand, UsageError } from "./terminal/command.ts";
import { whyUnnoticed } from "./watching/events.ts";
import { mapOf, whatToOpen } from "./watching/map.ts";
import { type Screen, screenOn } from "./watching/screen.ts";
import { keyList } from "./watching/words.ts";

const HELP = `npm start                   where you are and what comes next; runs again whenever you save a file
npm start -- 07-sgd         begin at a module ("7" and "sgd" will do)
npm start -- 07-sgd step5   ... or at one of its sections

On a terminal it stays until you press q, and listens to these keys:

${keyList(palette(false))}

Saving exercises/07-sgd/step5-step.ts runs the tests of that section, and nothing else. Without a terminal (in a
pipe, in CI) it prints once and ends.

  --poll [ms]   look for saved files every 300 milliseconds, or as often as you say: --poll 1000. Needed where the system
                doesn't tell that a file was saved: a Windows folder seen from WSL (/mnt/c/...), a folder shared with a
                container or a virtual machine. Most of these are noticed by themselves.
  --help        this page`;

/** How often to look, in milliseconds, unless it's said. */
const POLL = 300;
/** A smaller number names a module. */
const SHORTEST_POLL = 50;

async function start(words: readonly string[], flags: Flags): Promise<number> {
  const modules = await manifest();
  const { names, poll } = readPoll(words, flags);
  const asked = names.length > 0 ? placeOf(names, modules) : undefined;
  const screen = screenOn(process.stdout);
  await runUnknown(modules);
  const place = (await placeToWork(asked, modules)) ?? asked;

  const paint = palette();
  const title = "from the pixels of a handwritten digit to a network that reads it";
  screen.add(`${paint.strong("digit-by-digit")}: ${title}\n\n${mapOf(modules, place?.module, paint)}\n`);
  if (place === undefined) {
    const done = paint.good("Everything there is, is done.");
    screen.add(`${done} npm run train -- cnn --mine trains it all on real digits.`);
    return 0;
  }
  screen.add(`${whatToOpen(place.module, place.section)}\n`);
  const sections = asked?.section ? [asked.section.name] : [];
  const isLive = process.stdin.isTTY === true && process.stdout.isTTY === true;
  return isLive ? stay(modules, place.module, sections, poll, screen) : runOnce(place.module, sections);
}

async function runOnce({ id }: Module, sections: readonly string[]): Promise<number> {
  const { runLearner } = await import("./run/learner-run.ts");
  await runLearner({ request: learnerRequest("exercises", [id], sections) });
  // Red is where everybody starts: no reason for npm to call it an error.
  return 0;
}

/** Runs and watches. The process ends here, whatever may still be open. */
async function stay(
  modules: readonly Module[],
  module: Module,
  sections: readonly string[],
  asked: number | undefined,
  screen: Screen,
): Promise<never> {
  const why = whyUnnoticed(house);
  const poll = asked ?? (why === undefined ? undefined : POLL);
  if (asked === undefined && why !== undefined) {
    screen.add(`This is ${why}: saved files are looked for every ${POLL} ms (--poll).\n`);
  }
  const { watchExercises } = await import("./watching/session.ts");
  process.exit(await watchExercises(modules, module, sections, poll, screen));
}

/** The number after `--poll` comes as a word among the others. */
function readPoll(words: readonly string[], flags: Flags): { names: string[]; poll: number | undefined } {
  if (flags.poll !== true) return { names: [...words], poll: undefined };
  const times = words.filter((word) => /^\d+$/.test(word) && Number(word) >= SHORTEST_POLL);
  if (times.length > 1)
    throw new UsageError(`--poll takes one number of milliseconds, not ${times.join(" and ")}.`);
  return { names: words.filter((word) => !times.includes(word)), poll: Number(times[0] ?? POLL) };
}

await runCommand(import.meta, { help: HELP, flags: { poll: { type: "boolean" } }, run: start });
