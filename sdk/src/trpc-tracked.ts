/** An event of a subscription, with the id to go on from. */
export interface Tracked<Data> {
  readonly id: string;
  readonly data: Data;
}

/** The input of a subscription; tRPC itself adds the id of the last event when it connects again. */
export type TrackedInput<Input> = Input & { readonly lastEventId?: string | undefined };
