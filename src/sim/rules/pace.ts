// The pace of men on foot by night, shared by those who walk (cover.ts, march.ts) and those who reckon with it (reach.ts).

/** Of their pace by day: they stop and listen. Form ours. */
export const NIGHT_PACE = 0.9;
