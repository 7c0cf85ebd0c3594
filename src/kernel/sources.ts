/** Keys of the bibliography. The words for each are in `family-engagement/kernel/content`. */
export const SOURCE_IDS = [
  'page-2020',
  'marsh-blog',
  'barnsley-toolkit',
  'hard-to-engage-procedure',
  'compassionate-attendance',
  'attendance-regulations-2024',
  'attendance-guidance-2024',
  'absence-statistics-guide',
  'upn-standard',
  'nhs-number',
  'bank-holidays',
  'flesch-1948',
  'radey-figley-2007',
  'stamm-2010-proqol',
  'mcconnaughy-1983-urica',
  'miller-tonigan-1996-socrates',
] as const;

/** One of {@link SOURCE_IDS}. */
export type SourceId = (typeof SOURCE_IDS)[number];

/** A document the library rests on. */
export type Source = {
  /** Title as published. */
  readonly title: string;
  /** Author or publishing body. */
  readonly author: string;
  /** What kind of document it is and where it appeared. */
  readonly publication: string;
  /** Year or exact day of the edition used; `undated` where the document gives none. */
  readonly published: string;
  /** Day this library last read it through, as an ISO date. */
  readonly lastChecked: string;
  /** What a reader should know of its standing or of damage to the text. */
  readonly note: string;
};
