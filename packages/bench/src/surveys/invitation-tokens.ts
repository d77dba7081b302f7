import { call } from "../product-calls.ts";

/** How many the product takes in one call. */
const mostPerCall = 10_000;

/** Invites respondents of a wave, and gives their tokens. */
export async function inviteRespondents(url: string, researcher: string, waveId: string, count: number): Promise<string[]> {
  const tokens: string[] = [];
  while (tokens.length < count) {
    const items = Array.from({ length: Math.min(mostPerCall, count - tokens.length) }, (_, index) => ({
      reference: `R-${tokens.length + index}`,
      regionCode: "AM14",
    }));
    const path = `/v1/waves/${waveId}/invitations`;
    const issued = await call<{ tokens: string[] }>(url, path, researcher, { method: "POST", body: { items } });
    tokens.push(...issued.tokens);
  }
  return tokens;
}
