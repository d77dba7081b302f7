/** What an operation must have, so that its answers can be followed. */
import { expect, test } from "vitest";
import type { JsonSchema } from "../scripts/json-schema.ts";
import { typedFollow } from "../scripts/typed-follow.ts";

const input = { type: "object", properties: { limit: {}, after: {}, kind: {}, wait: { maximum: 20 } } } satisfies JsonSchema;
const item = { type: "object", properties: { eventId: {} }, required: ["eventId"] } satisfies JsonSchema;
const operation = { resource: "events", name: "list", input, itemType: "Event", item, inPath: [] };

test("the method takes what the operation takes, but for the size of an answer and the wait", () => {
  expect(typedFollow(operation)).toMatchObject({
    inputType: "EventsFollowInput",
    input: { description: "What `events.follow` takes.", properties: { after: {}, kind: {} } },
    itemType: "Event",
    inputOptional: true,
    itemCursor: "eventId",
    longestWait: 20,
  });
  expect(Object.keys(typedFollow(operation).input.properties ?? {})).toEqual(["after", "kind"]);
});

test("what stands in the path must be given", () => {
  const properties = { ...input.properties, streamId: {} };
  const follow = typedFollow({ ...operation, input: { ...input, properties, required: ["streamId"] }, inPath: ["streamId"] });
  expect(follow.inputOptional).toBe(false);
  expect(Object.keys(follow.input.properties ?? {})).toEqual(["streamId", "after", "kind"]);
});

test.for<[string, Partial<typeof operation> | { readonly input: JsonSchema; readonly item?: JsonSchema }]>([
  ["no place to go on from", { input: { properties: { wait: { maximum: 20 } } } }],
  ["no limit to the wait", { input: { properties: { after: {}, wait: {} } } }],
  ["a member that must be given", { input: { ...input, required: ["kind"] } }],
  ["items without an id", { itemType: "Thing" }],
])("an operation with %s is refused, not followed wrongly", ([, lacking]) => {
  expect(() => typedFollow({ ...operation, ...lacking })).toThrow("events.list can't be followed");
});
