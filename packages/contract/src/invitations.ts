import {
  InvitationId,
  InvitationPage,
  IssuedInvitations,
  NewInvitations,
  PageQuery,
  RenewedInvitation,
  WaveId,
} from "@reform-exchange/schemas";
import * as z from "zod";
import { type Access, operation } from "./operation.ts";
import { waves } from "./survey-examples.ts";

const reads: Access = { kind: "scoped", scope: "responses:read", purpose: "evaluation", region: "all" };
const writes: Access = { kind: "scoped", scope: "surveys:write", purpose: "evaluation", region: "all" };
const ofWave = { waveId: WaveId };
const invited = "01938c1e-0000-7000-8000-0000000f0001";
const submitted = "01938c1e-0000-7000-8000-0000000f0002";
const nobodys = "01938c1e-0000-7000-8000-0000000fffff";

/** The invitations (uitnodigingen) of waves. */
export const invitations = {
  list: operation({
    method: "GET",
    path: "/waves/{waveId}/invitations",
    summary: "List the invitations of a wave",
    description: "The invitations of a wave, by reference, with which of them were answered. No token is among them.",
    access: reads,
    effect: "read",
    input: PageQuery.extend(ofWave),
    output: InvitationPage,
    problems: ["not-found"],
    examples: [
      { title: "The first invitations", input: { waveId: waves.open, limit: 10 } },
      { title: "A wave that does not exist", input: { waveId: waves.nobodys }, problem: "not-found" },
    ],
  }),
  create: operation({
    method: "POST",
    path: "/waves/{waveId}/invitations",
    summary: "Invite respondents",
    description:
      "Makes invitations of a wave that is planned or open, all of them or none, and gives their tokens, this once: only hashes of them are kept. A token opens one response until it is submitted.",
    access: writes,
    effect: "write",
    status: 201,
    secretMember: "tokens",
    input: NewInvitations.extend(ofWave),
    output: IssuedInvitations,
    problems: ["not-found", "illegal-step"],
    examples: [
      {
        title: "Two respondents",
        input: {
          waveId: waves.open,
          items: [
            { reference: "R-1001", regionCode: "AM14" },
            { reference: "R-1002", regionCode: null },
          ],
        },
      },
      {
        title: "A reference that was invited before",
        input: { waveId: waves.open, items: [{ reference: "R-0001", regionCode: "AM14" }] },
        problem: "invalid-input",
      },
      {
        title: "A wave that is closed",
        input: { waveId: waves.closed, items: [{ reference: "R-1", regionCode: null }] },
        problem: "illegal-step",
      },
    ],
  }),
  renew: operation({
    method: "POST",
    path: "/waves/{waveId}/invitations/{invitationId}/renewals",
    summary: "Renew an invitation",
    description: "Issues a new token for an invitation that was not answered, and revokes the old one. What was saved stays.",
    access: writes,
    effect: "write",
    status: 201,
    secretMember: "token",
    input: z.strictObject({ ...ofWave, invitationId: InvitationId }),
    output: RenewedInvitation,
    problems: ["not-found", "illegal-step"],
    examples: [
      { title: "One that was not answered", input: { waveId: waves.open, invitationId: invited } },
      { title: "One that was answered", input: { waveId: waves.open, invitationId: submitted }, problem: "illegal-step" },
      { title: "One that does not exist", input: { waveId: waves.open, invitationId: nobodys }, problem: "not-found" },
    ],
  }),
};
