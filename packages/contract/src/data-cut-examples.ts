/** The data cut that the examples name; it was made of demonstration data, and says so. */
export const demonstrationCut = "demonstration-2026";
