import { randomUUID } from "node:crypto";
import { contract } from "@reform-exchange/contract";
import { Invitation, type WaveState } from "@reform-exchange/schemas";
import { hashOfKey } from "../callers/key-format.ts";
import type { Context } from "../context.ts";
import { holdRow } from "../database/hold-row.ts";
import type { HandlersOf } from "../handler.ts";
import { pageStart } from "../page-cursor.ts";
import { type FaultInBothLanguages, ProblemError, requireNone } from "../problem-error.ts";
import { readPage } from "../read-page.ts";
import { noRegion } from "../regions/no-region.ts";
import { requireLegal } from "../waves/legal-steps.ts";
import { noWave } from "../waves/waves.ts";
import { heldInvitation, insertInvitations, listInvitations, renewInvitation, waveState } from "./invitation-statements.ts";
import { newToken } from "./invitation-token.ts";

export const invitations: HandlersOf<"invitations"> = {
  async list(given, context) {
    const start = pageStart("invitations.list", contract.invitations.list.input, given);
    const { waveId } = start.input;
    const page = await readPage(context, "invitations.list", listInvitations, start, [waveId]);
    if (page.isEmpty) await stateOf(waveId, context);
    return page;
  },

  async create({ waveId, items }, context) {
    requireLegal("invitations", await stateOf(waveId, context));
    requireNone(
      items.flatMap(({ regionCode }, index) =>
        regionCode === null || context.history.isRegion(regionCode) ? [] : [noRegion(`/items/${index}/regionCode`, regionCode)],
      ),
    );
    const issued = items.map((item) => {
      const id = randomUUID();
      const token = newToken(waveId, id);
      return { token, row: { ...item, id, tokenHash: hashOfKey(token) } };
    });
    const sent = issued.map(({ row }) => row);
    const made = await context.rows<{ item: string }>(insertInvitations, [waveId, JSON.stringify(sent), context.momentNow()]);
    const byReference = new Map(made.map(({ item }) => Invitation.parse(JSON.parse(item))).map((each) => [each.reference, each]));
    requireNone(
      items.flatMap(({ reference }, index) => (byReference.has(reference) ? [] : [wasInvited(`/items/${index}/reference`, reference)])),
    );
    for (const { id } of sent) context.changed({ resource: "invitations", kind: "created", key: id, readers: { audience: "evaluation" } });
    return { items: items.flatMap(({ reference }) => byReference.get(reference) ?? []), tokens: issued.map(({ token }) => token) };
  },

  async renew({ waveId, invitationId }, context) {
    requireLegal("invitations", await stateOf(waveId, context));
    const held = await holdRow<{ isErased: boolean; isSubmitted: boolean }>(context.rows, heldInvitation, [waveId, invitationId]);
    if (!held) throw new ProblemError("not-found", { resource: "invitation", key: invitationId });
    const state = held.isErased ? "erased" : held.isSubmitted ? "submitted" : undefined;
    if (state !== undefined) throw new ProblemError("illegal-step", { resource: "invitation", state, step: "renewal", legalSteps: [] });
    const token = newToken(waveId, invitationId);
    const [renewed] = await context.rows<{ item: string }>(renewInvitation, [invitationId, hashOfKey(token), context.momentNow()]);
    if (!renewed) throw new Error("an invitation that is held was renewed and gave no row");
    context.changed({ resource: "invitations", kind: "updated", key: invitationId, readers: { audience: "evaluation" } });
    return { ...Invitation.parse(JSON.parse(renewed.item)), token };
  },
};

/** The state of a wave, which nobody can change while the call goes on. */
async function stateOf(waveId: string, { rows }: Context): Promise<WaveState> {
  const [wave] = await rows<{ state: WaveState }>(waveState, [waveId]);
  if (!wave) throw noWave(waveId);
  return wave.state;
}

function wasInvited(pointer: string, reference: string): FaultInBothLanguages {
  return {
    pointer,
    code: "not-allowed-value",
    message: {
      nl: `${reference} is in deze ronde al uitgenodigd; vernieuw die uitnodiging voor een nieuw token.`,
      en: `${reference} was invited in this wave before; renew that invitation for a new token.`,
    },
  };
}
