import type { Contributor, License, Source } from "@reform-exchange/data-package";
import type { BilingualText } from "./variable.ts";

/** How a variable's question was worded in a wave. */
export interface Wording {
  readonly variable: string;
  readonly questionKey: string;
  readonly text: BilingualText;
}

/** A wave with the wording of its questionnaire, of the data's own wave and of those that it is compared with. */
export interface WaveWordings {
  readonly waveId: string;
  /** The version of the questionnaire that the wave used. */
  readonly surveyVersion: number;
  readonly wordings: readonly Wording[];
}

/** What is said of a data file as a whole. Nothing in it comes from the clock: the same input gives the same bytes. */
export interface Dataset {
  /** Its name, and that of its files: small letters and digits, with hyphens, points or underscores between them. */
  readonly name: string;
  /** An identifier that nothing else has, a URI or a UUID. */
  readonly id: string;
  readonly title: BilingualText;
  readonly description: BilingualText;
  readonly version: string;
  /** When it was made, as `2026-11-24T11:00:00.000Z`; also the time of the files in the zip. */
  readonly created: string;
  /** At least one. */
  readonly contributors: readonly Contributor[];
  /** At least one; `notOpen` for microdata. */
  readonly licenses: readonly License[];
  readonly sources: readonly Source[];
  readonly surveyKey: string;
  readonly surveyVersion: number;
  readonly waveId: string;
  /** The variables that tell the rows apart; may be empty. */
  readonly primaryKey: readonly string[];
  readonly waves: readonly WaveWordings[];
}

/**
 * The licence of microdata: none. `other-closed` is the Open Definition's identifier for what is not open, the path is the European code
 * for restricted access, and `niet-open` is what the Dutch licence list calls it.
 */
export const notOpen: License = {
  name: "other-closed",
  path: "http://publications.europa.eu/resource/authority/access-right/RESTRICTED",
  title: "niet-open: alleen voor de evaluatie / not open: for the evaluation only",
};
