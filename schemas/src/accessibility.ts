import * as z from "zod";
import { LocalizedText, LocalizedTextInput } from "./localized-text.ts";

const feature = (title: string, what: string) =>
  z
    .boolean()
    .nullable()
    .meta({ title, description: `${what} Null when nobody has said so yet.`, examples: [true] });

const features = {
  wheelchairEntrance: feature("Wheelchair entrance", "Can people in a wheelchair come in by themselves?"),
  wheelchairToilet: feature("Wheelchair toilet", "Is there a toilet for people in a wheelchair?"),
  reservedParking: feature("Reserved parking", "Are there reserved parking places (gehandicaptenparkeerplaats) near the entrance?"),
  hearingLoop: feature("Hearing loop", "Is there a hearing loop (ringleiding)?"),
  quietRoom: feature("Quiet room", "Is there a room with few stimuli (prikkelarme ruimte) to talk in?"),
};
const notes = { title: "Notes", description: "What else a visitor should know of getting in and around, or null." };

/**
 * How well people can get in and around.
 *
 * @example
 * const isKnown = (accessibility: Accessibility): boolean => accessibility.wheelchairEntrance !== null;
 */
export const Accessibility = z.object({ ...features, notes: LocalizedText.nullable().meta(notes) }).meta({
  id: "Accessibility",
  title: "Accessibility",
  description: "How well people can get in and around. Null is not known, never no.",
});
export type Accessibility = z.infer<typeof Accessibility>;

/**
 * How well people can get in and around, as it is sent; what is left out is not known.
 *
 * @example
 * AccessibilityInput.parse({ wheelchairEntrance: true, hearingLoop: false });
 */
export const AccessibilityInput = z
  .strictObject({
    wheelchairEntrance: features.wheelchairEntrance.default(null),
    wheelchairToilet: features.wheelchairToilet.default(null),
    reservedParking: features.reservedParking.default(null),
    hearingLoop: features.hearingLoop.default(null),
    quietRoom: features.quietRoom.default(null),
    notes: LocalizedTextInput.nullable().default(null).meta(notes),
  })
  .meta({
    id: "AccessibilityInput",
    title: "Accessibility input",
    description: "How well people can get in and around. What is left out is not known, which is not the same as no.",
  });

/** Nothing said of any of it. */
export const unknownAccessibility: Accessibility = {
  wheelchairEntrance: null,
  wheelchairToilet: null,
  reservedParking: null,
  hearingLoop: null,
  quietRoom: null,
  notes: null,
};
