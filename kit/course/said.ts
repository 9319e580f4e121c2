/**
 * What somebody has written, as far as a program can hear it: which words are there, and in which part of a sentence.
 */

/** Words without which hardly any English answer gets along, and those of code, which is English as well. */
const ENGLISH = /\b(the|is|are|of|and|it|you|that|this|with|for|torch|tensor|loss|mean)\b/;

/** Where one thought ends and the next begins. */
const BETWEEN = /[;:,!?\n]|\.(?=\s|$)|\b(?:and|because|since|so|but|then|which|while)\b/;

/** A part of a sentence with one of these says that something is not so. */
const DENIES = /\b(?:not|no|nothing|never|nor|neither|cannot|without|wrong|instead|rather)\b|n['’]t\b/;

/** How much of an answer is looked at. It may be a stranger's: no text should keep the patterns busy for long. */
const LONGEST = 4000;

export class Said {
  private readonly text: string;

  constructor(written: string) {
    this.text = written
      .slice(0, LONGEST)
      .toLowerCase()
      .replace(/[^\S\n]+/g, " ");
  }

  /** Whether it is in a language that the patterns know. */
  get isEnglish(): boolean {
    return ENGLISH.test(this.text);
  }

  /** Whether these words are there. */
  has(words: RegExp): boolean {
    return words.test(this.text);
  }

  /** Whether these words aren't there. */
  lacks(words: RegExp): boolean {
    return !this.has(words);
  }

  /** Whether some part of a sentence says this, and doesn't deny it. */
  claims(words: RegExp): boolean {
    return this.text.split(BETWEEN).some((part) => words.test(part) && !DENIES.test(part));
  }
}
