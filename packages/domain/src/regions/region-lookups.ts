import type { HandlersOf } from "../handler.ts";

export const regionLookups: HandlersOf<"regionLookups"> = {
  async create({ items }, { history }) {
    return {
      items: items.map(({ municipalityCode, date }) => history.lookUp(municipalityCode, date)),
      windowStartsOn: history.windowStartsOn,
      classificationDate: history.newestClassificationOn,
    };
  },
};
