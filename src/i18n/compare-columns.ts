/** The columns of the comparison after the option itself; their names in the interface begin with `compare.`. */
export const COMPARE_COLUMNS = [
  'level',
  'provider',
  'money',
  'kind',
  'time',
  'ask',
  'status',
  'day',
] as const;
