import type { Operation } from "@reform-exchange/contract";
import type { SecurityRequirementObject, SecuritySchemeObject } from "openapi3-ts/oas31";

type Access = Operation["access"];

/** The credentials that the service takes. */
export const securitySchemes = {
  bearer: {
    type: "http",
    scheme: "bearer",
    bearerFormat: "API key or JWT",
    description:
      "`Authorization: Bearer` with one of two. An API key: begins with `rx_`, is given out by an administrator, and opens nothing once it is revoked or has expired. A token: a JWT, signed by RS256 or PS256, of the OpenID provider that this service is set up for, if there is one. (An invited respondent sends the invitation token, which begins with `rxi_`.) Either has a role, and of what its role may do the scopes, purposes and regions that it was given. Send it in this header only, never in an address.",
  },
} satisfies Record<string, SecuritySchemeObject>;

/** The credential that an operation asks for. Where it is optional the empty requirement comes first; a scope stands for a role. */
export function securityOf(access: Access): SecurityRequirementObject[] {
  switch (access.kind) {
    case "public":
      return [];
    case "open":
      return [{}, { bearer: [] }];
    case "scoped":
      return [{ bearer: [access.scope] }];
  }
}

/** Who may call an operation: for everyone with the reason, else what the credential must have and how far it reaches. */
export function whoMayCall(access: Access): string {
  switch (access.kind) {
    case "public":
      return `Everyone, without a credential. ${access.because}`;
    case "open":
      return `Everyone, with a credential or without; the answer depends on it. ${access.because}`;
    case "scoped":
      return [
        `Callers with the scope \`${access.scope}\`${access.purpose === undefined ? "" : ` and the purpose \`${access.purpose}\`, to which this is bound`}.`,
        ...(access.region === "own"
          ? ["A caller that is limited to regions reaches only those: what belongs to another is answered with a 404."]
          : []),
        ...(access.region === "all" ? ["It deals with all regions at once: a caller that is limited to regions may not call it."] : []),
      ].join(" ");
  }
}
