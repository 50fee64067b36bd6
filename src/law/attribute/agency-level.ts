/** 行政层级: the level a body belongs to; a department is of the level of its government. `prefecture` is 设区的市 and the like. */
export const AGENCY_LEVELS = ['central', 'province', 'prefecture', 'county', 'township'] as const;

/** 行政层级, one of them. */
export type AgencyLevel = (typeof AGENCY_LEVELS)[number];
