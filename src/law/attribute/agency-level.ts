/** 行政层级: the level a body belongs to; a department is of the level of its government. `prefecture` is 设区的市 and the like. */
export const AGENCY_LEVELS = ['central', 'province', 'prefecture', 'county', 'township'] as const;

export type AgencyLevel = (typeof AGENCY_LEVELS)[number];
