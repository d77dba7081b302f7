import * as z from "zod";
import { AgendaId, Challenge, Measure, Theme } from "./agenda-content.ts";
import { AgendaVersionNumber } from "./agenda-version.ts";
import { LocalizedMarkdown } from "./markdown.ts";

/** What happened to the parts of one kind between two versions; the parts are told apart by their keys. */
function differencesOf<Part extends z.ZodObject>(part: Part, id: string, plural: string) {
  type Member = Exclude<keyof Part["shape"] & string, "key">;
  const members = Object.keys(part.shape).filter((member): member is Member => member !== "key");
  return z
    .object({
      added: z.array(part).meta({ title: "Added", description: `The ${plural} that only the later version has, in its order.` }),
      removed: z.array(part).meta({ title: "Removed", description: `The ${plural} that only the earlier version has, in its order.` }),
      changed: z
        .array(
          z
            .object({
              key: z.string().meta({ title: "Key", description: "Key of the part.", examples: ["one-front-door"] }),
              members: z.array(z.enum(members)).meta({ title: "Members", description: "The members that differ.", examples: [["title"]] }),
              before: part.meta({ title: "Before", description: "The part as it was." }),
              after: part.meta({ title: "After", description: "The part as it became." }),
            })
            .meta({
              id: `Changed${id}`,
              title: `Changed ${id.toLowerCase()}`,
              description: "A part that both versions have, and what differs.",
            }),
        )
        .meta({ title: "Changed", description: `The ${plural} that both have and that differ, in the order of the later version.` }),
    })
    .meta({ id: `${id}Differences`, title: `${id} differences`, description: `How the ${plural} of two versions differ.` });
}

/**
 * How two versions of an agenda differ.
 *
 * @example
 * const isLonger = ({ themes }: AgendaComparison): boolean => themes.added.length > themes.removed.length;
 */
export const AgendaComparison = z
  .object({
    agendaId: AgendaId,
    number: AgendaVersionNumber,
    with: AgendaVersionNumber.nullable().meta({
      title: "With",
      description: "The version that it is compared with; null where there is none before it, and then all of it is added.",
      examples: [1],
    }),
    introduction: z
      .object({
        before: LocalizedMarkdown.nullable().meta({
          title: "Before",
          description: "The introduction as it was, or null where there was none.",
        }),
        after: LocalizedMarkdown.meta({ title: "After", description: "The introduction as it became." }),
      })
      .meta({ id: "ChangedIntroduction", title: "Changed introduction", description: "The introduction of both versions." })
      .nullable()
      .meta({ title: "Introduction", description: "The introduction before and after, or null when it is the same." }),
    themes: differencesOf(Theme, "Theme", "themes"),
    challenges: differencesOf(Challenge, "Challenge", "challenges"),
    measures: differencesOf(Measure, "Measure", "measures"),
  })
  .meta({
    id: "AgendaComparison",
    title: "Agenda comparison",
    description:
      "What one version of an agenda added, removed and changed in comparison with another. The order of the parts is not compared.",
  });
export type AgendaComparison = z.infer<typeof AgendaComparison>;
