export const OUTSIDE_TESTS: string[];
