import * as z from "zod";
import { LocalizedText, LocalizedTextInput } from "./localized-text.ts";
import { Moment } from "./moment.ts";
import { pageOf } from "./page.ts";
import { RegionCode } from "./region-code.ts";
import { DominancePercent, RuleSet } from "./rule-set.ts";
import { SurveyKey, SurveyVersionNumber } from "./survey.ts";
import { memberOnce } from "./unique.ts";
import { uuid } from "./uuid.ts";
import { Version } from "./version.ts";

/** Id of a wave. */
export const WaveId = uuid.meta({
  title: "Wave id",
  description: "Id of the wave.",
  examples: ["01938c1e-0000-7000-8000-0000000e0001"],
});

/** The years of the evaluation. */
export const cycles = { first: 2026, last: 2031 } as const;

/** A yearly cycle of the evaluation. */
export const CycleYear = z
  .int()
  .min(cycles.first)
  .max(cycles.last)
  .meta({ title: "Cycle", description: `The yearly cycle of the evaluation, ${cycles.first} to ${cycles.last}.`, examples: [2026] });

/** The states of a wave, in their order. */
export const waveStates = ["planned", "open", "closed", "released"] as const;
export const WaveState = z.enum(waveStates).meta({
  id: "WaveState",
  title: "Wave state",
  description: "How far a wave is: planned, open for answers, closed, or with results released.",
  examples: ["open"],
});
export type WaveState = z.infer<typeof WaveState>;

/** How a release that was asked for is doing. */
export const releaseStates = ["making", "made", "refused"] as const;

/** The newest release of a wave. */
export const WaveRelease = z
  .object({
    number: z
      .int()
      .min(1)
      .meta({ title: "Number", description: "1, and one more with each release that was made.", examples: [1] }),
    state: z.enum(releaseStates).meta({
      title: "State",
      description:
        "`making`: its job is at work; `made`: the results are there; `refused`: it was not made, because together with the releases before it would give away too much.",
      examples: ["made"],
    }),
    askedAt: Moment.meta({ title: "Asked at", description: "When it was asked for (UTC).", examples: ["2026-11-23T11:00:00.000Z"] }),
    madeAt: Moment.nullable().meta({
      title: "Made at",
      description: "When the results were stored (UTC), or null while there are none.",
      examples: ["2026-11-23T11:00:02.000Z"],
    }),
    refusal: LocalizedText.nullable().meta({ title: "Refusal", description: "Why it was not made, or null." }),
  })
  .meta({ id: "WaveRelease", title: "Wave release", description: "A release (vrijgave) of the results of a wave, and how far it is." });
export type WaveRelease = z.infer<typeof WaveRelease>;

const title = { title: "Title", description: "What the wave is called." };
const content = {
  surveyKey: SurveyKey,
  versionNumber: SurveyVersionNumber.meta({
    title: "Version number",
    description: "The version of the questionnaire that is asked. It is frozen from then on.",
    examples: [1],
  }),
  cycle: CycleYear,
  opensAt: Moment.meta({
    title: "Opens at",
    description: "From when answers are taken (UTC), once the wave has been opened.",
    examples: ["2026-10-01T07:00:00Z"],
  }),
  closesAt: Moment.meta({
    title: "Closes at",
    description: "From when no answers are taken any more (UTC).",
    examples: ["2026-11-01T07:00:00Z"],
  }),
  population: z
    .array(
      z
        .strictObject({
          regionCode: RegionCode.nullable().meta({
            title: "Region code",
            description: "The region; null for those who belong to none, or where the population is only known as a whole.",
            examples: ["AM14"],
          }),
          count: z
            .int()
            .min(0)
            .max(20_000_000)
            .meta({ title: "Count", description: "How many people could be asked.", examples: [1] }),
        })
        .meta({ id: "WavePopulation", title: "Wave population", description: "How many people could be asked in a region." }),
    )
    .min(1)
    .max(60)
    .superRefine(...memberOnce("regionCode"))
    .meta({ title: "Population", description: "How many people could be asked, per region." }),
  ruleSet: RuleSet,
  comparableWith: WaveId.nullable().meta({
    title: "Comparable with",
    description: "Id of the earlier wave of the same survey with which results are compared, or null.",
    examples: [null],
  }),
};

/**
 * A wave (ronde) of a survey: when a version of its questionnaire is asked, and of how many.
 *
 * @example
 * const isTaking = ({ state, closesAt }: Wave, now: string): boolean => state === "open" && now < closesAt;
 */
export const Wave = z
  .object({
    waveId: WaveId,
    title: LocalizedText.meta(title),
    ...content,
    purpose: z.literal("evaluation").meta({
      title: "Purpose",
      description: "What its answers are bound to: they are for the evaluation only.",
      examples: ["evaluation"],
    }),
    state: WaveState,
    release: WaveRelease.nullable().meta({ title: "Release", description: "The newest release that was asked for, or null." }),
    version: Version,
    changedAt: Moment.meta({ title: "Changed at", description: "When it was last changed (UTC).", examples: ["2026-11-23T11:00:00.000Z"] }),
  })
  .meta({
    id: "Wave",
    title: "Wave",
    description: "A wave (ronde) of a survey: when a version of its questionnaire is asked, and of how many.",
  });
export type Wave = z.infer<typeof Wave>;

/** A page of waves, by survey, cycle and opening. */
export const WavePage = pageOf("WavePage", "Waves", Wave, {});
export type WavePage = z.infer<typeof WavePage>;

/**
 * A wave to be planned.
 *
 * @example
 * NewWave.parse({
 *   surveyKey: "programme-managers", versionNumber: 1, cycle: 2026, title: { nl: "Ronde 2026" },
 *   opensAt: "2026-10-01T07:00:00Z", closesAt: "2026-11-01T07:00:00Z", population: [{ regionCode: "AM14", count: 1 }],
 *   ruleSet: { threshold: 10, splitBy: [], collapses: [], weighting: "none" }, comparableWith: null,
 * });
 */
export const NewWave = z
  .strictObject({ title: LocalizedTextInput.meta(title), ...content, dominancePercent: DominancePercent })
  .meta({ id: "NewWave", title: "New wave", description: "A wave to be planned." });
export type NewWave = z.infer<typeof NewWave>;

/** What of a wave can still change while it is planned: all but its survey. */
export const WaveContent = NewWave.omit({ surveyKey: true }).meta({
  id: "WaveContent",
  title: "Wave content",
  description: "A wave as it is to be, while it is planned. It stays with its survey.",
});
export type WaveContent = z.infer<typeof WaveContent>;

/** How many answered. */
export const ResponseRate = z
  .object({
    waveId: WaveId,
    population: z
      .int()
      .min(0)
      .meta({ title: "Population", description: "How many people could be asked.", examples: [35] }),
    invited: z
      .int()
      .min(0)
      .meta({ title: "Invited", description: "How many were invited.", examples: [35] }),
    submitted: z
      .int()
      .min(0)
      .meta({ title: "Submitted", description: "How many submitted a response.", examples: [31] }),
    rate: z
      .string()
      .nullable()
      .meta({
        title: "Rate",
        description:
          "The submitted responses as a share of the population, four decimals as text; null when the population is 0, or smaller than that.",
        examples: ["0.8857"],
      }),
  })
  .meta({ id: "ResponseRate", title: "Response rate", description: "How many of a wave's population answered. Never split." });
export type ResponseRate = z.infer<typeof ResponseRate>;
