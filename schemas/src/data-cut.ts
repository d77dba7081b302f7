import * as z from "zod";
import { Day } from "./day.ts";
import { FileName, Sha256 } from "./file.ts";
import { LocalizedText, LocalizedTextInput } from "./localized-text.ts";
import { Moment } from "./moment.ts";
import { feedPage, pageOf } from "./page.ts";
import { CycleYear } from "./wave.ts";

/** The name under which a cut is frozen; it is also its id. */
export const DataCutId = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
  .meta({
    title: "Cut id",
    description: "The name of the cut, which is also its id: small letters and digits, with hyphens between them.",
    examples: ["demonstration-2026"],
  });

/** The name of a file of a cut. */
export const DataCutFileName = FileName.meta({ examples: ["goals.csv"] });

/**
 * A file of a data cut.
 *
 * @example
 * const megabytes = ({ bytes }: DataCutFile): number => bytes / 1_000_000;
 */
export const DataCutFile = z
  .object({
    name: DataCutFileName,
    title: LocalizedText.meta({ title: "Title", description: "What is in it." }),
    mediaType: z.string().meta({ title: "Media type", description: "What kind of file it is.", examples: ["text/csv"] }),
    rows: z
      .int()
      .min(0)
      .nullable()
      .meta({ title: "Rows", description: "How many rows a table has; null for other files.", examples: [3] }),
    bytes: z
      .int()
      .min(0)
      .meta({ title: "Bytes", description: "How long it is.", examples: [421] }),
    sha256: Sha256,
  })
  .meta({ id: "DataCutFile", title: "Data cut file", description: "A file of a data cut." });
export type DataCutFile = z.infer<typeof DataCutFile>;

/** Why there is a new revision. */
export const dataCutReasons = ["first", "retry", "erasure"] as const;

/** A revision of a data cut, with the hash that it keeps for ever. */
export const DataCutRevision = z
  .object({
    number: z
      .int()
      .min(1)
      .meta({ title: "Number", description: "1, and one more with each revision.", examples: [1] }),
    state: z.enum(["making", "made", "superseded", "failed"]).meta({
      title: "State",
      description:
        "`making`: its job is at work; `made`: its files are there; `superseded`: another revision came in its place, and its files are gone; `failed`: it could not be made.",
      examples: ["made"],
    }),
    reason: z.enum(dataCutReasons).meta({
      title: "Reason",
      description:
        "Why it is made: `first`; `retry` after one that failed; or `erasure` of a respondent, whose answers are then in no revision any more.",
      examples: ["first"],
    }),
    askedAt: Moment.meta({ title: "Asked at", description: "When it was asked for (UTC).", examples: ["2026-11-23T11:00:00.000Z"] }),
    madeAt: Moment.nullable().meta({
      title: "Made at",
      description: "When its files were there (UTC), or null.",
      examples: ["2026-11-23T11:00:02.000Z"],
    }),
    sha256: Sha256.nullable().meta({
      description:
        "The SHA-256 of its `SHA256SUMS`, which names the SHA-256 of each file; null until it is made. The same for the same data, wherever it is made.",
    }),
  })
  .meta({
    id: "DataCutRevision",
    title: "Data cut revision",
    description: "A revision of a data cut, with the hash that it keeps for ever.",
  });
export type DataCutRevision = z.infer<typeof DataCutRevision>;

const title = { title: "Title", description: "What the cut is for." };
const about = {
  cutId: DataCutId,
  cycle: CycleYear.nullable().meta({ title: "Cycle", description: "The cycle that it was made for, or null.", examples: [2026] }),
};

/**
 * A data cut: the evaluation's view, frozen under a name.
 *
 * @example
 * const current = ({ revisions }: DataCut): DataCutRevision | undefined => revisions.find(({ state }) => state === "made");
 */
export const DataCut = z
  .object({
    ...about,
    title: LocalizedText.meta(title),
    purpose: z.literal("evaluation").meta({ title: "Purpose", description: "What it is bound to.", examples: ["evaluation"] }),
    frozenAt: Moment.nullable().meta({
      title: "Frozen at",
      description: "The moment (UTC) of the one consistent view that it holds, or null until it is frozen.",
      examples: ["2026-11-23T11:00:00.000Z"],
    }),
    revisions: z
      .array(DataCutRevision)
      .min(1)
      .meta({ title: "Revisions", description: "All its revisions, by number; the last one is the current one." }),
    files: z.array(DataCutFile).meta({ title: "Files", description: "The files of the current revision; none until it is made." }),
  })
  .meta({ id: "DataCut", title: "Data cut", description: "A data cut: the evaluation's view of one moment, frozen under a name." });
export type DataCut = z.infer<typeof DataCut>;

/** A page of data cuts, by id. */
export const DataCutPage = pageOf("DataCutPage", "Data cuts", DataCut, {});
export type DataCutPage = z.infer<typeof DataCutPage>;

/**
 * A data cut to be made.
 *
 * @example
 * NewDataCut.parse({ cutId: "report-2027", title: { nl: "Bij het rapport over 2027" }, cycle: 2027 });
 */
export const NewDataCut = z.strictObject({ ...about, cycle: about.cycle.default(null), title: LocalizedTextInput.meta(title) }).meta({
  id: "NewDataCut",
  title: "New data cut",
  description: "A data cut to be made. Its name can be used again only while it has failed.",
});
export type NewDataCut = z.infer<typeof NewDataCut>;

/** A place in the progress of a cut. */
export const CutProgressCursor = z
  .string()
  .regex(/^\d{1,9}$/u)
  .meta({ title: "Cursor", description: "A place in the progress.", examples: ["3"] });

/** What a cut's job does, one after another. */
export const cutStages = ["asked", "frozen", "file", "made", "failed"] as const;

/**
 * A step of the job of a cut.
 *
 * @example
 * const part = ({ done, total }: CutProgress): number => (total === 0 ? 1 : done / total);
 */
export const CutProgress = z
  .object({
    cutProgressId: CutProgressCursor.meta({ title: "Progress id", description: "Id of the step; also a cursor, for what comes after it." }),
    revision: z
      .int()
      .min(1)
      .meta({ title: "Revision", description: "The revision that is made.", examples: [1] }),
    stage: z.enum(cutStages).meta({
      title: "Stage",
      description:
        "`asked`; `frozen`: the one consistent view is there, with so many rows; `file`: so many rows are written, up to and including this file; `made`; or `failed`.",
      examples: ["file"],
    }),
    file: z
      .string()
      .nullable()
      .meta({ title: "File", description: "The file that was just written, or null.", examples: ["goals.csv"] }),
    done: z
      .int()
      .min(0)
      .meta({ title: "Done", description: "How many rows are in files.", examples: [3] }),
    total: z
      .int()
      .min(0)
      .meta({ title: "Total", description: "How many rows there are in all.", examples: [120] }),
    at: Moment.meta({ title: "At", description: "When it came so far (UTC).", examples: ["2026-11-23T11:00:01.000Z"] }),
  })
  .meta({ id: "CutProgress", title: "Cut progress", description: "A step of the job of a data cut." });
export type CutProgress = z.infer<typeof CutProgress>;

/**
 * A part of the progress of a cut. Unlike other lists `page.next` is always there, and leads to what comes later, until it has ended.
 *
 * @example
 * const isOver = (progress: CutProgressFeed) => progress.page.isEnded;
 */
export const CutProgressFeed = z
  .object({
    items: z.array(CutProgress).meta({ title: "Items", description: "Steps of the job, in their order." }),
    page: z
      .object({
        ...feedPage(CutProgressCursor),
        isEnded: z.boolean().meta({
          title: "Is ended",
          description: "Is the newest revision made, or failed for good, and was all of it told?",
          examples: [true],
        }),
      })
      .meta({
        id: "CutProgressFeedPage",
        title: "Cut progress page",
        description: "The page's limit, where to go on, and whether it is over.",
      }),
  })
  .meta({ id: "CutProgressFeed", title: "Cut progress feed", description: "The steps of the job of a data cut, and where to go on." });
export type CutProgressFeed = z.infer<typeof CutProgressFeed>;

/** The version of the form of a cut's files: it rises when the same data would give other bytes. */
export const dataCutFormat = 1;

/** What `manifest.json` of a cut says. */
export const DataCutManifest = z
  .object({
    cutId: DataCutId,
    revision: z.int().min(1),
    reason: z.enum(dataCutReasons),
    frozenAt: Moment,
    formatVersion: z.literal(dataCutFormat),
    contractVersion: z.string(),
    referenceData: z.object({ version: z.string(), sha256: Sha256, classificationOn: Day }),
    files: z.array(z.object({ name: DataCutFileName, rows: z.int().min(0).nullable(), bytes: z.int().min(0), sha256: Sha256 })),
    sha256: Sha256,
  })
  .meta({
    id: "DataCutManifest",
    title: "Data cut manifest",
    description: "What a cut holds: versions of schemas and code lists, row counts, and the SHA-256 of each file and of the whole.",
  });
export type DataCutManifest = z.infer<typeof DataCutManifest>;
