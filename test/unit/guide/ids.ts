/** The lines of `scenarios.md`: 1 to 37. */
export const articleLines: readonly string[] = Array.from({ length: 37 }, (_, index) => String(index + 1));

/** The rows of `symptoms.md`: SY-001 to SY-101, without a gap. */
export const symptomRows: readonly string[] = Array.from({ length: 101 }, (_, index) => `SY-${String(index + 1).padStart(3, '0')}`);

/** The nine SSPR codes that Microsoft documents. */
export const documentedCodes: readonly string[] = [
  'SSPR_0009',
  'SSPR_009',
  'SSPR_0010',
  'SSPR_0011',
  'SSPR_0012',
  'SSPR_0013',
  'SSPR_0014',
  'SSPR_0029',
  'SSPR_0030',
];
