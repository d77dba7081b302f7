import * as z from "zod";
import { BottleneckId } from "./bottleneck.ts";
import { Day } from "./day.ts";
import { Markdown } from "./markdown.ts";
import { Moment } from "./moment.ts";
import { pageOf } from "./page.ts";
import { RegionCode } from "./region-code.ts";
import { textLine } from "./text-line.ts";
import { uuid } from "./uuid.ts";
import { Version } from "./version.ts";

/** Id of a signal. */
export const SignalId = uuid.meta({
  title: "Signal id",
  description: "Id of the signal.",
  examples: ["01938c1e-0000-7000-8000-00000000a014"],
});

const regionCode = RegionCode.meta({
  title: "Region code",
  description: "The region of the half-year talk in which it was heard.",
  examples: ["AM14"],
});

const content = {
  heardOn: Day.regex(/^20/u).meta({
    title: "Heard on",
    description: "The day, of this century, of the half-year talk (halfjaargesprek) in which it was heard.",
    examples: ["2026-11-12"],
  }),
  topic: textLine(200).meta({
    title: "Topic",
    description: "What it is about, on one line. People are named by their role.",
    examples: ["Registration at two front desks (demonstration)"],
  }),
  text: Markdown.meta({
    title: "Text",
    description: "What was heard, as Markdown, exactly as it was written. People are named by their role.",
    examples: ["The account holder hears that clients register *twice* (demonstration)."],
  }),
};
const bottleneckId = BottleneckId.nullable();
const link = {
  title: "Bottleneck id",
  description:
    "The bottleneck of the same region that came from it, or null. The link leads from the signal to the bottleneck and never back: a bottleneck is the same with and without it.",
  examples: ["01938c1e-0000-7000-8000-00000000b014"],
};

/**
 * A signal (signaal) from a half-year talk. It serves policy alone.
 *
 * @example
 * const ledToBottleneck = (signal: Signal) => signal.bottleneckId !== null;
 */
export const Signal = z
  .object({
    signalId: SignalId,
    regionCode,
    ...content,
    bottleneckId: bottleneckId.meta(link),
    version: Version,
    changedAt: Moment.meta({ title: "Changed at", description: "When it was last changed (UTC).", examples: ["2026-11-23T11:00:00.000Z"] }),
  })
  .meta({
    id: "Signal",
    title: "Signal",
    description: "A signal (signaal) from a half-year talk with the account holder of a region. It serves policy alone.",
  });
export type Signal = z.infer<typeof Signal>;

/** A page of signals, by region code and then by the day on which they were heard. */
export const SignalPage = pageOf("SignalPage", "Signals", Signal, {});
export type SignalPage = z.infer<typeof SignalPage>;

const given = { ...content, bottleneckId: bottleneckId.default(null).meta(link) };

/**
 * A signal to be kept.
 *
 * @example
 * NewSignal.parse({ regionCode: "AM14", heardOn: "2026-11-12", topic: "Registration (demonstration)", text: "Clients register *twice*." });
 */
export const NewSignal = z
  .strictObject({ regionCode, ...given })
  .meta({ id: "NewSignal", title: "New signal", description: "A signal to be kept." });
export type NewSignal = z.infer<typeof NewSignal>;

/**
 * All of a signal as it is to be. It stays with its region; a bottleneck that is left out is linked no more.
 *
 * @example
 * SignalContent.parse({ heardOn: "2026-11-12", topic: "Registration (demonstration)", text: "Clients register *twice*." });
 */
export const SignalContent = z.strictObject(given).meta({
  id: "SignalContent",
  title: "Signal content",
  description: "All of a signal as it is to be. It stays with its region; a bottleneck that is left out is linked no more.",
});
export type SignalContent = z.infer<typeof SignalContent>;
