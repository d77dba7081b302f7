import * as z from "zod";
import { LocalizedText, LocalizedTextInput } from "./localized-text.ts";
import { oneLine } from "./text-line.ts";

/** The ways to reach someone. */
export const contactKinds = ["telephone", "email", "website", "whatsapp"] as const;

const kind = z.enum(contactKinds).meta({ title: "Kind", description: "The way to reach someone.", examples: ["telephone"] });
const valueDescription =
  "The number, address or page. A telephone or WhatsApp number has digits, spaces, hyphens and brackets, with an optional + before it; a website starts with https://.";
const descriptionMeta = { title: "Description", description: "Whom or what it is for, or null." };

/** A page on the web, over https. */
export const WebAddress = z
  .url({ protocol: /^https$/u, hostname: z.regexes.domain })
  .max(500)
  .regex(oneLine)
  .meta({ format: "uri" }); // which a pattern of its own would push aside

const telephoneNumber = z.string().regex(/^\+?[(\d][\d ()-]{1,23}\d$/u);
const validators = { telephone: telephoneNumber, whatsapp: telephoneNumber, email: z.email(), website: WebAddress };
const faults = {
  telephone: { nl: "is geen telefoonnummer, zoals +31 33 123 45 67", en: "is no telephone number, such as +31 33 123 45 67" },
  whatsapp: { nl: "is geen telefoonnummer, zoals +31 6 12 34 56 78", en: "is no telephone number, such as +31 6 12 34 56 78" },
  email: { nl: "is geen e-mailadres", en: "is no e-mail address" },
  website: { nl: "is geen adres van een pagina met https://", en: "is no address of a page with https://" },
};

/**
 * A way to reach a Werkcentrum or one of its locations.
 *
 * @example
 * const isNumber = (contact: ContactPoint): boolean => contact.kind === "telephone" || contact.kind === "whatsapp";
 */
export const ContactPoint = z
  .object({
    kind,
    value: z.string().meta({ title: "Value", description: valueDescription, examples: ["+31 33 123 45 67"] }),
    description: LocalizedText.nullable().meta(descriptionMeta),
  })
  .meta({ id: "ContactPoint", title: "Contact point", description: "A way to reach a Werkcentrum or one of its locations." });
export type ContactPoint = z.infer<typeof ContactPoint>;

/**
 * A way to reach a Werkcentrum as it is sent; the value must be of its kind.
 *
 * @example
 * ContactPointInput.parse({ kind: "email", value: "werkcentrum@reform-exchange.example" });
 */
export const ContactPointInput = z
  .strictObject({
    kind,
    value: z
      .string()
      .trim()
      .min(1)
      .max(500)
      .meta({ title: "Value", description: valueDescription, examples: ["+31 33 123 45 67"] }),
    description: LocalizedTextInput.nullable().default(null).meta(descriptionMeta),
  })
  .superRefine((contact, context) => {
    if (!validators[contact.kind].safeParse(contact.value).success)
      context.addIssue({ code: "custom", path: ["value"], params: faults[contact.kind] });
  })
  .meta({ id: "ContactPointInput", title: "Contact point input", description: "A way to reach a Werkcentrum or one of its locations." });
