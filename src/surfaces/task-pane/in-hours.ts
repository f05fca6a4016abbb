/** As many hours as these minutes are, to a tenth: `1.5`. */
export const inHours = (minutes: number): number => Math.round(minutes / 6) / 10;
