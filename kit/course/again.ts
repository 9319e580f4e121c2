/**
 * What comes back: claims that were judged wrong and functions that needed a hint, at growing distances, until right five times.
 *
 * runs/again.json holds what happened to each, day by day; all else is worked out from it. It may be deleted at any time: then nothing
 * comes back until something goes wrong again.
 */
import { today } from "../terminal/today.ts";
import { readRecord, writeRecord } from "./record.ts";

/** Something that may come back: "07-sgd/step", or a claim: "07-sgd/Q17/The highest rate is the best one." */
export type Key = string;

/** What happened to it: judged wrong, done with a hint, right without help. */
export type What = "wrong" | "hint" | "right";

interface Event {
  readonly day: string;
  readonly what: What;
}

/** How many days after the last time it comes back: after a fault, after the first time right, after the second, ... */
const DISTANCES = [1, 2, 4, 8, 16];

/** Where one thing stands. */
export interface Standing {
  readonly key: Key;
  /** How often it was right since the last fault. */
  readonly rights: number;
  /** The day on which it comes back. */
  readonly due: string;
}

const RECORD = "again.json";

const isEvent = (one: unknown): one is Event =>
  typeof one === "object" &&
  one !== null &&
  /^\d{4}-\d\d-\d\d$/.test(String((one as Event).day)) &&
  ["wrong", "hint", "right"].includes((one as Event).what);

function readLog(): Map<Key, Event[]> {
  const entries = Object.entries(readRecord(RECORD)).flatMap(([key, list]): [Key, Event[]][] =>
    Array.isArray(list) && list.some(isEvent) ? [[key, list.filter(isEvent)]] : [],
  );
  return new Map(entries);
}

/** Writes down what happened today. The same fault twice on a day is one; what was never wrong needs no practice. */
export function note(key: Key, what: What, day = today()): void {
  const log = readLog();
  const events = log.get(key) ?? [];
  const last = events.at(-1);
  if (what === "right" ? last === undefined : last?.day === day && last.what !== "right") return;
  writeRecord(RECORD, Object.fromEntries(log.set(key, [...events, { day, what }])));
}

/** All that comes back, the first due first. What was right five times doesn't. */
export function comingBack(): Standing[] {
  return [...readLog()]
    .flatMap(([key, events]): Standing[] => {
      const rights = events.length - 1 - events.findLastIndex(({ what }) => what !== "right");
      const distance = DISTANCES[rights];
      const last = events.at(-1);
      return distance === undefined || last === undefined
        ? []
        : [{ key, rights, due: daysLater(last.day, distance) }];
    })
    .sort((a, b) => a.due.localeCompare(b.due));
}

/** The day so many days after another. Noon is noon on every day; midnight may be left out. */
function daysLater(day: string, days: number): string {
  const date = new Date(`${day}T12:00`);
  date.setDate(date.getDate() + days);
  return today(date);
}
