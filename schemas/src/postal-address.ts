import * as z from "zod";
import { textLine } from "./text-line.ts";

const members = {
  street: textLine(100).meta({ title: "Street", description: "Name of the street.", examples: ["Voorbeeldstraat"] }),
  houseNumber: z
    .int()
    .min(1)
    .max(99_999)
    .meta({ title: "House number", description: "House number, without an addition.", examples: [12] }),
  city: textLine(100).meta({ title: "City", description: "Name of the place.", examples: ["Amersfoort"] }),
};
const addition = textLine(10)
  .nullable()
  .meta({ title: "House number addition", description: "Letter or addition to the house number, or null.", examples: ["A"] });
const postcode = "Dutch postcode: four digits, a space and two capitals. SA, SD and SS are not in use.";

/**
 * An address in the Netherlands.
 *
 * @example
 * const firstLine = (address: PostalAddress): string => `${address.street} ${address.houseNumber}${address.houseNumberAddition ?? ""}`;
 */
export const PostalAddress = z
  .object({
    street: members.street,
    houseNumber: members.houseNumber,
    houseNumberAddition: addition,
    postcode: z
      .string()
      .regex(/^[1-9]\d{3} (?!SA|SD|SS)[A-Z]{2}$/u)
      .meta({ title: "Postcode", description: postcode, examples: ["3811 AB"] }),
    city: members.city,
  })
  .meta({ id: "PostalAddress", title: "Postal address", description: "An address in the Netherlands." });
export type PostalAddress = z.infer<typeof PostalAddress>;

/**
 * An address in the Netherlands as it is sent; the space in the postcode may be left out.
 *
 * @example
 * PostalAddressInput.parse({ street: "Voorbeeldstraat", houseNumber: 12, postcode: "3811AB", city: "Amersfoort" });
 */
export const PostalAddressInput = z
  .strictObject({
    street: members.street,
    houseNumber: members.houseNumber,
    houseNumberAddition: addition.default(null),
    postcode: z
      .string()
      .regex(/^[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}$/u)
      .overwrite((text) => text.replace(/^(\d{4}) ?/u, "$1 "))
      .meta({ title: "Postcode", description: `${postcode} The space may be left out.`, examples: ["3811 AB"] }),
    city: members.city,
  })
  .meta({ id: "PostalAddressInput", title: "Postal address input", description: "An address in the Netherlands." });
