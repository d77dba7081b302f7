import * as z from "zod";

/** How many items a list may give at once, and how many it gives when nobody asks. */
export const maxLimit = 1000;
export const defaultLimit = 50;

/**
 * The two parameters of each list. A `limit` over the maximum is refused, never trimmed.
 *
 * @example
 * PageQuery.parse({ limit: 100 });
 */
export const PageQuery = z.strictObject({
  limit: z
    .int()
    .min(1)
    .max(maxLimit)
    .default(defaultLimit)
    .meta({
      title: "Limit",
      description: `How many items to give at once, 1 to ${maxLimit}. More is refused, not trimmed.`,
      examples: [100],
    }),
  cursor: z.string().min(1).max(1000).optional().meta({
    title: "Cursor",
    description:
      "Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a walk that passes midnight stays on one day.",
  }),
});
export type PageQuery = z.infer<typeof PageQuery>;

const limits = {
  limit: z
    .int()
    .min(1)
    .max(maxLimit)
    .meta({ title: "Limit", description: "The limit of this page.", examples: [50] }),
  maxLimit: z
    .int()
    .min(1)
    .max(maxLimit)
    .meta({ title: "Maximum limit", description: "The highest limit that this list takes.", examples: [maxLimit] }),
};

/** What each list says of its own page. */
export const Page = z
  .object({
    ...limits,
    next: z
      .string()
      .nullable()
      .meta({ title: "Next", description: "Cursor of the next page, or null when this is the last.", examples: [null] }),
  })
  .meta({ id: "Page", title: "Page", description: "The page's limit, the highest limit, and the cursor of the next page." });
export type Page = z.infer<typeof Page>;

/**
 * The answer of a list of `item`s, with whatever else the list says about itself.
 *
 * @param id name of the component in the OpenAPI document and of the type in the SDK
 * @param title what the list is of, in a few words
 * @param item the schema of one item
 * @param about further members beside `items` and `page`
 */
export function pageOf<Item extends z.ZodType, About extends z.ZodRawShape>(id: string, title: string, item: Item, about: About) {
  return z
    .object({
      items: z.array(item).meta({ title: "Items", description: "The items of this page, in the order of the list." }),
      page: Page,
      ...about,
    })
    .meta({
      id,
      title,
      description: `${title}: the items of one page, the page itself, and what holds for all of them.`,
    });
}

/**
 * What a part of a feed says of itself: unlike a page it always leads on.
 *
 * @param cursor the schema of a place in the feed
 */
export function feedPage<Cursor extends z.ZodType>(cursor: Cursor) {
  return {
    ...limits,
    next: cursor.meta({
      title: "Next",
      description: "Where to go on: give it as `after`. Always there, also when nothing was found.",
    }),
  };
}
