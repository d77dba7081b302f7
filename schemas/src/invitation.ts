import * as z from "zod";
import { Moment } from "./moment.ts";
import { pageOf } from "./page.ts";
import { RegionCode } from "./region-code.ts";
import { textLine } from "./text-line.ts";
import { memberOnce } from "./unique.ts";
import { uuid } from "./uuid.ts";
import { WaveId } from "./wave.ts";

/** Id of an invitation. */
export const InvitationId = uuid.meta({
  title: "Invitation id",
  description: "Id of the invitation.",
  examples: ["01938c1e-0000-7000-8000-0000000f0001"],
});

/** How many can be invited in one call. */
export const maxInvitations = 10_000;

const invited = {
  reference: textLine(100).meta({
    title: "Reference",
    description: "By which the sender knows whom it is for, once in a wave. No name or address: those stay with the sender.",
    examples: ["R-0001"],
  }),
  regionCode: RegionCode.nullable().meta({
    title: "Region code",
    description: "The region of who is invited, which results may be split by; or null.",
    examples: ["AM14"],
  }),
};

/** The token of an invitation: a secret, and the respondent's credential. The example is none: its check characters don't fit. */
const exampleToken = "rxi_01938c1e0000700080000000000e000201938c1e0000700080000000000f0001_EXAMPLEEXAMPLEEXAMPLEEXAMPLE000000";
const token = {
  title: "Token",
  description: "The respondent's credential, to be sent as `Authorization: Bearer`. It is answered this once: only a hash of it is kept.",
};

/**
 * An invitation (uitnodiging) to answer in a wave. It opens one response.
 *
 * @example
 * const toRemind = ({ submittedAt, isErased }: Invitation): boolean => submittedAt === null && !isErased;
 */
export const Invitation = z
  .object({
    invitationId: InvitationId,
    waveId: WaveId,
    ...invited,
    issuedAt: Moment.meta({
      title: "Issued at",
      description: "When its token was issued (UTC). A renewal issues another and revokes this one.",
      examples: ["2026-11-23T11:00:00.000Z"],
    }),
    tokenNumber: z
      .int()
      .min(1)
      .meta({
        title: "Token number",
        description: "Number of the token that holds now: 1, and one more with each renewal.",
        examples: [1],
      }),
    submittedAt: Moment.nullable().meta({
      title: "Submitted at",
      description: "When the response was submitted (UTC), or null. The token opens nothing from then on.",
      examples: [null],
    }),
    responseId: uuid.nullable().meta({
      title: "Response id",
      description: "Id of the response that it led to, by which that can be erased, submitted or not; null while nothing was saved.",
      examples: ["01938c1e-0000-7000-8000-0000000d0001"],
    }),
    isErased: z.boolean().meta({
      title: "Is erased",
      description: "Was the response erased, as the respondent asked? Then the token opens nothing, and there is nobody to remind.",
      examples: [false],
    }),
  })
  .meta({ id: "Invitation", title: "Invitation", description: "An invitation (uitnodiging) to answer in a wave. It opens one response." });
export type Invitation = z.infer<typeof Invitation>;

/** A page of invitations, by reference. */
export const InvitationPage = pageOf("InvitationPage", "Invitations", Invitation, {});
export type InvitationPage = z.infer<typeof InvitationPage>;

/** Whom to invite. */
export const NewInvitations = z
  .strictObject({
    items: z
      .array(z.strictObject(invited).meta({ id: "NewInvitation", title: "New invitation", description: "One invitation to be made." }))
      .min(1)
      .max(maxInvitations)
      .superRefine(...memberOnce("reference"))
      .meta({ title: "Items", description: "The invitations to be made: all of them, or none." }),
  })
  .meta({ id: "NewInvitations", title: "New invitations", description: "Invitations to be made together: all of them, or none." });
export type NewInvitations = z.infer<typeof NewInvitations>;

/** Invitations that were made, with their tokens. */
export const IssuedInvitations = z
  .object({
    items: z.array(Invitation).meta({ title: "Items", description: "The invitations, in the order in which they were sent." }),
    tokens: z
      .array(z.string().meta({ ...token, examples: [exampleToken] }))
      .nullable()
      .meta({
        ...token,
        examples: [[exampleToken]],
        title: "Tokens",
        description: `The token of each invitation, in the same order. ${token.description} Null in the answer of a repeated call.`,
      }),
  })
  .meta({ id: "IssuedInvitations", title: "Issued invitations", description: "Invitations that were made, with their tokens." });
export type IssuedInvitations = z.infer<typeof IssuedInvitations>;

/** An invitation whose token was renewed. */
export const RenewedInvitation = Invitation.extend({
  token: z
    .string()
    .nullable()
    .meta({ ...token, examples: [exampleToken], description: `${token.description} Null in the answer of a repeated call.` }),
}).meta({ id: "RenewedInvitation", title: "Renewed invitation", description: "An invitation with its new token." });
export type RenewedInvitation = z.infer<typeof RenewedInvitation>;
