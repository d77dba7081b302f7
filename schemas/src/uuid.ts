import * as z from "zod";

/** An id of ours. However it is sent, it is kept and given back in lower case: ids can be compared as texts. */
export const uuid = z.uuid().toLowerCase();
