/**
 * The console: what happens on a key, and on a save. It knows no terminal and no file: keys and saves come in from outside,
 * pages go out, and the tests are run by somebody else. So all of it can be tested.
 *
 * One thing is done at a time. A save ends the run that is going on, because its result would be out of date. A key
 * waits until the run is over; only "q" doesn't wait.
 */
import type { Module } from "../../exercises/curriculum.ts";
import { CLAIMS, fileOfSection } from "../course/house.ts";
import type { Place } from "../course/place.ts";
import { whereToGoOn } from "../run/report.ts";
import type { ModuleRun } from "../run/results.ts";
import type { Palette } from "../terminal/colours.ts";
import { sentenceOf } from "../terminal/trouble.ts";
import type { Tests } from "./kept-module.ts";
import { nextStop, whatToOpen } from "./map.ts";
import type { Saved } from "./saves.ts";
import type { Screen } from "./screen.ts";
import { keyLine, keyList, resultPage, SAVING } from "./words.ts";

/** What the console needs of the world. */
export interface World {
  readonly modules: readonly Module[];
  readonly screen: Screen;
  readonly paint: Palette;
  /** Makes a module's tests ready. */
  open(module: Module): Promise<Tests>;
  /** The sections known to be green. */
  green(module: Module): readonly string[];
  /** Whether the module's last run was of all of it, as it is now. */
  isKnown(module: Module): boolean;
  /** The map as a text. Other modules that nobody has run since they were changed are run for it. */
  map(here: Module): Promise<string>;
  /** The next hint for a place. */
  hint(place: Place): string;
}

/** A run that is wanted, or going on. */
interface Wanted {
  readonly module: Module;
  /** Empty: all. */
  readonly sections: readonly string[];
  /** What stands above its page. */
  readonly above?: string;
}

/** Keys that mean the same when they come twice. */
const ONCE = "larq?";

/** How long closing may take, in milliseconds. */
const FAREWELL = 2000;

/** The console of one session. */
export class Console {
  private readonly world: World;
  private readonly greens = new Map<string, Set<string>>();
  private readonly keys: string[] = [];
  private wanted: Wanted | undefined;
  private running: Wanted | undefined;
  private opened: { module: Module; tests: Promise<Tests> } | undefined;
  /** What is on the screen, or would be: the last run that came to its end. */
  private last: (Wanted & { run: ModuleRun }) | undefined;
  /** Where the learner is: a section, or a module as a whole. */
  private here: { module: Module; section?: string | undefined };
  private isOver = false;
  private end: () => void = () => {};
  private readonly quit = new Promise<void>((resolve) => {
    this.end = resolve;
  });
  private wake: () => void = () => {};

  /** @param start the module to begin with, and perhaps only some sections of it */
  constructor(world: World, start: Module, sections: readonly string[] = []) {
    this.world = world;
    this.wanted = { module: start, sections };
    this.here = { module: start, section: sections[0] };
    for (const module of world.modules) this.greens.set(module.id, new Set(world.green(module)));
  }

  /** Works until somebody quits. */
  async work(): Promise<void> {
    while (!this.isOver) {
      try {
        await Promise.race([this.step(), this.quit]);
      } catch (error) {
        // Whatever it was: the learner's next save is another chance.
        const { screen, paint } = this.world;
        screen.add(`\n${paint.bad(sentenceOf(error))}\n\n${keyLine(paint)}`);
      }
    }
    this.world.screen.working("");
    await Promise.race([this.close(), new Promise((resolve) => setTimeout(resolve, FAREWELL).unref())]);
  }

  /** A key was pressed. */
  press(key: string): void {
    if (key === "q") {
      this.isOver = true;
      this.end();
      this.cancel();
    } else if (!(ONCE.includes(key) && this.keys.includes(key))) {
      this.keys.push(key);
    }
    this.wake();
  }

  /** Files were saved. */
  saved(files: readonly Saved[]): void {
    // Editors that save twice: what is in the file is being tested already.
    const news = files.filter((file) => this.isTested(file) && (file.changed || !this.isBeingRun(file)));
    const ids = news.map((file) => file.module);
    const id = ids.includes(this.here.module.id) ? this.here.module.id : ids.at(-1);
    const module = this.world.modules.find((one) => one.id === id);
    if (module === undefined) return;
    // What was cut off, or waits, is run together with it.
    const before = [this.running, this.wanted].filter((one) => one?.module === module);
    const parts = [
      ...before.map((one) => one?.sections ?? []),
      ...news.filter((file) => file.module === id).map((file) => partOf(module, file)),
    ];
    const isWhole = parts.some((part) => part.length === 0);
    this.wanted = { module, sections: isWhole ? [] : [...new Set(parts.flat())] };
    this.cancel();
    this.wake();
  }

  /** Answers in words have no tests: in a module without claims they can be saved in peace. */
  private isTested({ module, file }: Saved): boolean {
    const found = this.world.modules.find((one) => one.id === module);
    return file !== fileOfSection(CLAIMS) || (found !== undefined && partOf(found, { file }).length > 0);
  }

  private isBeingRun({ module, file }: Saved): boolean {
    const { running } = this;
    if (running?.module.id !== module) return false;
    const [section] = partOf(running.module, { file });
    return running.sections.length === 0 || (section !== undefined && running.sections.includes(section));
  }

  private async step(): Promise<void> {
    const { wanted } = this;
    if (wanted !== undefined) {
      this.wanted = undefined;
      return this.runAndShow(wanted);
    }
    const key = this.keys.shift();
    if (key !== undefined) return this.answer(key);
    await new Promise<void>((resolve) => {
      this.wake = resolve;
    });
  }

  private async answer(key: string): Promise<void> {
    const { screen, paint } = this.world;
    const { module } = this.here;
    switch (key) {
      case "n":
        return this.goOn();
      case "h":
        return screen.add(`\n${this.hint()}\n\n${keyLine(paint)}`);
      case "l":
        return this.showMap();
      case "a":
        return this.runAndShow({ module, sections: [] });
      case "r":
        return this.runAndShow(this.last ?? { module, sections: [] });
      case "?":
        return screen.add(`\n${keyList(paint)}\n\n${SAVING}`);
    }
  }

  /** Runs, and shows the page, unless a save or the end comes between. */
  private async runAndShow(wanted: Wanted): Promise<void> {
    const { screen, paint, modules } = this.world;
    const run = await this.run(wanted);
    if (run === undefined) return;
    const { module, sections } = wanted;
    // The last section of a module: whether all of it is done, only a run of all of it can tell.
    if (sections.length > 0 && this.isAllGreen(module)) return this.runAndShow({ module, sections: [] });
    const first = this.last === undefined;
    this.last = { ...wanted, run };
    const goOn = whereToGoOn({ target: "exercises", module, run });
    this.here = { module, section: sections.length === 1 ? sections[0] : goOn?.section };
    const next = nextStop(modules, this.here, this.isGreen);
    const result = resultPage({ module, sections, run, next, paint });
    const page = [wanted.above ?? "", result, keyLine(paint)].filter(Boolean).join("\n");
    // The first page comes below the map.
    if (first) screen.add(page);
    else screen.show(page);
  }

  /** Runs some sections and notes what is green. @returns `undefined` when it was cut off */
  private async run(wanted: Wanted): Promise<ModuleRun | undefined> {
    const { module, sections } = wanted;
    this.running = wanted;
    this.world.screen.working(`  running ${titleOf(module, sections)} ...`);
    try {
      const tests = await this.testsOf(module);
      if (this.wanted !== undefined || this.isOver) return undefined;
      const run = await tests.run(sections);
      if (run === undefined || this.wanted !== undefined || this.isOver) return undefined;
      this.note(module, sections, run);
      return run;
    } finally {
      this.running = undefined;
      this.world.screen.working("");
    }
  }

  /** The tests of one module are kept ready: those of the module that the learner is in. */
  private testsOf(module: Module): Promise<Tests> {
    if (this.opened?.module !== module) {
      const before = this.close();
      this.opened = { module, tests: before.then(() => this.world.open(module)) };
      // A module that can't be opened is tried again the next time.
      this.opened.tests.catch(() => {
        this.opened = undefined;
      });
    }
    return this.opened.tests;
  }

  private async close(): Promise<void> {
    const { opened } = this;
    this.opened = undefined;
    const tests = await opened?.tests.catch(() => undefined);
    await tests?.close();
  }

  private cancel(): void {
    if (this.running !== undefined) void this.opened?.tests.then((tests) => tests.cancel()).catch(() => {});
  }

  private note(module: Module, sections: readonly string[], run: ModuleRun): void {
    const green = this.greens.get(module.id) ?? new Set();
    this.greens.set(module.id, green);
    for (const { name } of module.sections) {
      if (sections.length > 0 && !sections.includes(name)) continue;
      const outcomes = run.outcomes.filter((outcome) => outcome.section === name);
      if (outcomes.length > 0 && outcomes.every((outcome) => outcome.failure === undefined)) green.add(name);
      else green.delete(name);
    }
  }

  private readonly isGreen = (module: Module, section: string): boolean =>
    this.greens.get(module.id)?.has(section) === true;

  private isAllGreen(module: Module): boolean {
    return module.sections.every(({ name }) => this.isGreen(module, name));
  }

  private async goOn(): Promise<void> {
    const { modules, screen, paint } = this.world;
    const stop = nextStop(modules, this.here, this.isGreen);
    if (stop === undefined) {
      return screen.add(`\nNothing else is left to do.\n\n${keyLine(paint)}`);
    }
    const { module, section } = stop;
    const isOther = module !== this.here.module;
    this.here = { module, section: section.name };
    const above = `${whatToOpen(module, section)}\n`;
    return this.runAndShow({ module, sections: isOther ? [] : [section.name], above });
  }

  private hint(): string {
    const { last } = this;
    const red = last && whereToGoOn({ target: "exercises", module: last.module, run: last.run });
    const section = last?.module.sections.find(({ name }) => name === red?.section);
    if (last === undefined || red === undefined || section === undefined) {
      return "Nothing is red here, so there is no hint to give.";
    }
    return this.world.hint({ module: last.module, section, ...(red.name !== "" && { name: red.name }) });
  }

  private async showMap(): Promise<void> {
    const { screen, paint, isKnown, map } = this.world;
    const { module, section } = this.here;
    if (!isKnown(module) && (await this.run({ module, sections: [] })) === undefined) return;
    screen.working("  looking at all modules ...");
    const text = await map(module);
    const open = whatToOpen(
      module,
      module.sections.find(({ name }) => name === section),
    );
    screen.show(`${text}\n\n${open}\n\n${keyLine(paint)}`);
  }
}

/** What belongs to a saved file: its section, or, for one that is given and shared, the whole module: an empty list. */
const partOf = (module: Module, { file }: Pick<Saved, "file">): string[] =>
  module.sections.map(({ name }) => name).filter((name) => file === fileOfSection(name));

function titleOf(module: Module, sections: readonly string[]): string {
  const titles = module.sections.filter(({ name }) => sections.includes(name)).map(({ title }) => title);
  return titles.length > 0 ? titles.join(", ") : `${module.id.slice(0, 2)} · ${module.title}`;
}
