import * as z from "zod";
import { LocalizedText, LocalizedTextInput } from "./localized-text.ts";
import { LocalizedMarkdown, LocalizedMarkdownInput } from "./markdown.ts";
import { Moment } from "./moment.ts";
import { pageOf } from "./page.ts";
import { RegionCode } from "./region-code.ts";
import { Role } from "./rights.ts";
import { uuid } from "./uuid.ts";
import { Version } from "./version.ts";

/** The states of a bottleneck, in their order. */
export const bottleneckStates = ["raised", "acknowledged", "answered", "closed"] as const;

/**
 * How far the national level is with a bottleneck.
 *
 * @example
 * BottleneckState.parse("acknowledged");
 */
export const BottleneckState = z.enum(bottleneckStates).meta({
  id: "BottleneckState",
  title: "Bottleneck state",
  description: "How far it is: a region raised it, the national level acknowledged it, answered it, or closed it.",
  examples: ["acknowledged"],
});
export type BottleneckState = z.infer<typeof BottleneckState>;

/**
 * What happened to a bottleneck, when, and from which side.
 *
 * @example
 * const isBySupport = (step: BottleneckStep) => step.actorRole === "support";
 */
export const BottleneckStep = z
  .object({
    step: z.enum([...bottleneckStates, "published"]).meta({ title: "Step", description: "What happened.", examples: ["raised"] }),
    takenAt: Moment.meta({ title: "Taken at", description: "When it happened (UTC).", examples: ["2026-11-23T11:00:00.000Z"] }),
    actorRole: Role.meta({
      title: "Actor role",
      description: "The role of the credential that did it: the support team or the ministry may raise one on behalf of a region.",
      examples: ["region"],
    }),
  })
  .meta({ id: "BottleneckStep", title: "Bottleneck step", description: "What happened to a bottleneck, when, and from which side." });
export type BottleneckStep = z.infer<typeof BottleneckStep>;

/** Id of a bottleneck. */
export const BottleneckId = uuid.meta({
  title: "Bottleneck id",
  description: "Id of the bottleneck.",
  examples: ["01938c1e-0000-7000-8000-00000000b014"],
});

const regionCode = RegionCode.meta({ title: "Region code", description: "The region whose bottleneck it is.", examples: ["AM14"] });
const title = { title: "Title", description: "What it is about, on one line." };
const description = { title: "Description", description: "What stands in the way, as Markdown, exactly as it was written." };
const answer = { title: "Answer", description: "What the national level answered, as Markdown, exactly as it was written." };

/**
 * A bottleneck (knelpunt): what a region raises nationally.
 *
 * @example
 * const isOpen = (bottleneck: Bottleneck) => bottleneck.state !== "closed";
 */
export const Bottleneck = z
  .object({
    bottleneckId: BottleneckId,
    regionCode,
    title: LocalizedText.meta(title),
    description: LocalizedMarkdown.meta(description),
    isPublic: z.boolean().meta({
      title: "Is public",
      description: "Did the region make it public? Once public it stays so: what was public has been copied.",
      examples: [true],
    }),
    state: BottleneckState,
    answer: LocalizedMarkdown.nullable().meta({ ...answer, description: `${answer.description} Null while there is none.` }),
    steps: z.array(BottleneckStep).meta({ title: "Steps", description: "All that happened to it, in that order." }),
    version: Version,
    changedAt: Moment.meta({ title: "Changed at", description: "When it was last changed (UTC).", examples: ["2026-11-23T11:00:00.000Z"] }),
  })
  .meta({ id: "Bottleneck", title: "Bottleneck", description: "A bottleneck (knelpunt): what a region raises nationally." });
export type Bottleneck = z.infer<typeof Bottleneck>;

/** A page of bottlenecks, by region code and then by when they were raised. */
export const BottleneckPage = pageOf("BottleneckPage", "Bottlenecks", Bottleneck, {});
export type BottleneckPage = z.infer<typeof BottleneckPage>;

const text = {
  title: LocalizedTextInput.meta(title),
  description: LocalizedMarkdownInput.meta(description),
};

/**
 * A bottleneck to be raised.
 *
 * @example
 * NewBottleneck.parse({
 *   regionCode: "AM14",
 *   title: { nl: "Twee systemen (demonstratie)" },
 *   description: { nl: "De loketten werken met *twee* systemen." },
 * });
 */
export const NewBottleneck = z.strictObject({ regionCode, ...text }).meta({
  id: "NewBottleneck",
  title: "New bottleneck",
  description: "A bottleneck to be raised by a region, or on its behalf.",
});
export type NewBottleneck = z.infer<typeof NewBottleneck>;

/**
 * The text of a bottleneck as it is to be. It stays with its region.
 *
 * @example
 * BottleneckText.parse({ title: { nl: "Twee systemen" }, description: { nl: "De loketten werken met *twee* systemen." } });
 */
export const BottleneckText = z.strictObject(text).meta({
  id: "BottleneckText",
  title: "Bottleneck text",
  description: "The text of a bottleneck as it is to be. It stays with its region.",
});
export type BottleneckText = z.infer<typeof BottleneckText>;

/** The answer to a bottleneck, as it is sent. */
export const BottleneckAnswer = LocalizedMarkdownInput.meta(answer);
