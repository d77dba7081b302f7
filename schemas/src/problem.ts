import * as z from "zod";

/**
 * The members that each problem has (RFC 9457, `application/problem+json`). Each kind of problem may add its own.
 *
 * @example
 * Problem.parse({
 *   type: "/problems/not-found", title: "Not found", status: 404, detail: "There is no labour-market region AM04 within your reach.", requestId: "7f9c",
 * });
 */
export const Problem = z
  .object({
    type: z.string().meta({
      title: "Type",
      description: "Stable address of the kind of problem; open it for the cause and the remedy.",
      examples: ["/problems/not-found"],
    }),
    title: z.string().meta({ title: "Title", description: "What kind of problem it is, in a few words.", examples: ["Not found"] }),
    status: z.int().meta({ title: "Status", description: "The HTTP status of the answer.", examples: [404] }),
    detail: z.string().meta({
      title: "Detail",
      description: "What happened this time, in the language of Accept-Language.",
      examples: ["There is no labour-market region AM04 within your reach."],
    }),
    requestId: z.string().meta({
      title: "Request id",
      description: "The id of the request, also in the header X-Request-Id; name it when you ask for help.",
      examples: ["7f9c3a0e-3f6b-4a57-9a55-0d9f1f3f2a11"],
    }),
  })
  .meta({ id: "Problem", title: "Problem", description: "A problem as RFC 9457 describes it." });
export type Problem = z.infer<typeof Problem>;
