import type { RuleWords } from './citation.js';
import type { Source, SourceId } from './sources.js';

/** The bibliography: every document that a citation can name. */
export const sources: { readonly [K in SourceId]: Source } = {
  'page-2020': {
    title: 'Compassion fatigue in Alternative Provision, Family engagement and',
    author: 'Damien Page, Leeds Beckett University',
    publication: 'Journal article',
    published: '2020',
    lastChecked: '2026-11-21',
    note: 'A study in five settings. Uses vicarious trauma and compassion fatigue loosely; the library keeps them apart.',
  },
  'marsh-blog': {
    title: 'Effective services require resilient and supported practitioners',
    publication:
      'Practice blog on the sixth of a set of principles for work with young people at risk outside the home',
    author: 'Nick Marsh',
    published: 'undated',
    lastChecked: '2026-11-21',
    note: 'A practitioner and researcher writing from experience.',
  },
  'barnsley-toolkit': {
    title: 'Engaging Families Toolkit',
    author: 'Barnsley (local children’s partnership)',
    publication: 'Local practice toolkit for early help',
    published: 'undated',
    lastChecked: '2026-11-21',
    note: 'The text used is damaged in places: two behaviour definitions are mixed up, and the table of the cycle of change is broken across a page. The readings adopted are named where they matter.',
  },
  'hard-to-engage-procedure': {
    title: 'Families who are Hard to Engage, Working with',
    author: 'A safeguarding children partnership',
    publication: 'Multi-agency procedure, published online',
    published: '2023-10-10',
    lastChecked: '2026-11-21',
    note: 'Headings run into sentences in the text used; three lists about incidents are kept apart.',
  },
  'compassionate-attendance': {
    title: 'Compassionate attendance support',
    author: 'Alex Jones, Attendance Plus',
    publication: 'Web page',
    published: 'undated',
    lastChecked: '2026-11-21',
    note: 'A set of tenets for support with absence from school.',
  },
  'attendance-regulations-2024': {
    title: 'The School Attendance (Pupil Registration) (England) Regulations 2024',
    author: 'Secretary of State for Education',
    publication: 'Statutory instrument 2024 No. 208',
    published: '2024',
    lastChecked: '2026-11-21',
    note: 'In force from 19 August 2024. Regulation 10 sets the codes of the attendance register. Read through public summaries that agree with each other, not from the printed instrument: check it before a statutory claim.',
  },
  'attendance-guidance-2024': {
    title: 'Working together to improve school attendance',
    author: 'Department for Education',
    publication: 'Statutory guidance for schools and local authorities in England',
    published: '2024',
    lastChecked: '2026-11-21',
    note: 'Edition of August 2024, statutory from 19 August 2024; an earlier, non-statutory edition applied from September 2022. Holds the national framework for penalty notices. Read through councils’ codes of conduct that quote it: check it before a statutory claim.',
  },
  'absence-statistics-guide': {
    title: 'A guide to absence statistics',
    author: 'Department for Education',
    publication: 'Statistical methodology document',
    published: '2016',
    lastChecked: '2026-11-21',
    note: 'Edition of March 2016. Gives the persistent absence threshold of each school year: 20 % to 2009/10, 15 % to 2014/15, 10 % from 2015/16. Until 2014/15 the share stood for a fixed number of sessions, not a share of the pupil’s own.',
  },
  'upn-standard': {
    title: 'Unique Pupil Number, version 2.0',
    author: 'Department for Education and Skills',
    publication: 'UK Government Data Standards Catalogue',
    published: '2004-11-18',
    lastChecked: '2026-11-21',
    note: 'How a number is built and its check letter found, permanent and temporary. The department later put the same into its guide to unique pupil numbers for schools and local authorities.',
  },
  'nhs-number': {
    title: 'NHS Number',
    author: 'NHS England',
    publication: 'NHS Data Model and Dictionary, data element',
    published: 'undated',
    lastChecked: '2026-11-21',
    note: 'Ten digits, of which the last checks the others by modulus 11. Older formats are not covered.',
  },
  'bank-holidays': {
    title: 'UK bank holidays: England and Wales',
    author: 'Government Digital Service',
    publication: 'GOV.UK calendar data, Open Government Licence v3.0',
    published: '2025-11-24',
    lastChecked: '2026-11-21',
    note: 'Years 2012 to 2028. One-off days are proclaimed and cannot be worked out by rule, so a day outside these years is refused.',
  },
  'flesch-1948': {
    title: 'A new readability yardstick',
    author: 'Rudolf Flesch',
    publication: 'Journal of Applied Psychology, volume 32, pages 221 to 233',
    published: '1948',
    lastChecked: '2026-11-21',
    note: 'The reading ease formula. Made for adult readers of American English; it counts, it does not understand.',
  },
  'radey-figley-2007': {
    title: 'The social psychology of compassion',
    author: 'Melissa Radey and Charles R. Figley',
    publication: 'Clinical Social Work Journal, 35(3), 207–214, doi:10.1007/s10615-007-0087-3',
    published: '2007',
    lastChecked: '2026-11-21',
    note: 'Read through its abstract and through the article that cites it for four factors. The paper’s own model is about satisfaction: affect, work resources and self-care.',
  },
  'stamm-2010-proqol': {
    title: 'The Concise ProQOL Manual, 2nd edition',
    author: 'Beth Hudnall Stamm',
    publication: 'ProQOL.org, Pocatello, Idaho: manual of the Professional Quality of Life Scale, version 5',
    published: '2010',
    lastChecked: '2026-11-21',
    note: 'Used for the key and the bands only. No item is printed in this library.',
  },
  'mcconnaughy-1983-urica': {
    title: 'University of Rhode Island Change Assessment (URICA), 32-item form',
    author:
      'Eileen A. McConnaughy, James O. Prochaska and Wayne F. Velicer; scoring as given by the HABITS Lab, University of Maryland, Baltimore County, and the Mid-Atlantic Addiction Technology Transfer Center',
    publication:
      'Stages of change in psychotherapy, Psychotherapy: Theory, Research and Practice, 20, 368–375',
    published: '1983',
    lastChecked: '2026-11-21',
    note: 'The scoring uses seven items a scale and leaves four items out. The HABITS Lab calls cut-offs of the readiness score essentially arbitrary.',
  },
  'miller-tonigan-1996-socrates': {
    title: 'Stages of Change Readiness and Treatment Eagerness Scale (SOCRATES), version 8',
    author: 'William R. Miller and J. Scott Tonigan',
    publication:
      'Psychology of Addictive Behaviors, 10, 81–89; scoring and deciles as reprinted in SAMHSA Treatment Improvement Protocol 35',
    published: '1996',
    lastChecked: '2026-11-21',
    note: 'Deciles come from 1,726 adults who had already come for alcohol treatment in Project MATCH.',
  },
};

/** Words for the rules that the kernel itself applies. */
export const rules: RuleWords<'ENG-9' | 'TEAM-1'> = {
  'ENG-9': {
    label: 'Seen before said',
    definition:
      'How someone is seen to parent carries more weight than how they describe it. Where the two differ, the description is set aside and named.',
    covers: ['engagement.strategy.observe-parenting'],
  },
  'TEAM-1': {
    label: 'A team, never one of its people',
    definition:
      'What staff say of themselves is theirs. A summary of a team speaks of five people or more, and no two summaries may differ by fewer.',
    covers: [],
  },
};

/** Words for the codes that any module can use, in en-GB. */
export const words: Readonly<Record<string, string>> = {
  yes: 'yes',
  no: 'no',
  unknown: 'not known',
  observed: 'seen by a worker',
  'self-described': 'said by the person about themselves',
  reported: 'reported by somebody else',
  settled: 'The record is enough to say',
  provisional: 'For now the record indicates',
  undetermined: 'The record cannot say yet',
  'not-applicable': 'Does not apply',
  must: 'must',
  should: 'should',
  consider: 'consider',
  descriptive: 'described',
  stated: 'stated in the source',
  derived: 'derived from the source',
  'house-choice': 'chosen by this library',
  'not-a-date': '“{value}” is not a day that exists. Write it as year-month-day, for example 2026-11-21.',
  'field-missing': 'This is needed and is not there.',
  'wrong-type': 'This is not of the kind expected here ({expected}).',
  'unknown-code': 'This is not one of the codes known here ({expected}).',
  'unknown-kind': 'None of the kinds known here fits this.',
  'unknown-field': 'This field is not known here. Check its spelling, or take it out.',
  'wrong-form': '“{value}” does not have the form expected here.',
  'too-small': 'This is below the least allowed ({minimum}).',
  'too-large': 'This is above the most allowed ({maximum}).',
  'too-deep':
    'This is nested more than {maximum} levels deep, or holds itself, so it is not read. Check where it comes from.',
  'wrong-shape': 'This does not have the shape expected here.',
  unreadable: 'This could not be read at all.',
  'record-contradicts-itself':
    '{factor}: two notes from the same day disagree. Ask again, or ask somebody else who was there.',
  'self-description-set-aside':
    '{factor}: what the person says of themselves differs from what was seen. What was seen stands; talk with them about the difference.',
  'too-few-answered': 'Too few people answered for anything to be said without showing who they are.',
  'too-like-an-earlier-summary':
    'Together with an earlier summary this one would show what a few people said. Ask everybody again, or wait until more have joined.',
  'everyone-answered-alike':
    'Everybody gave the same answer, so the count tells what each of them said. Think about who is shown it.',
  'person-answers-twice': 'The same person is in this summary twice.',
  'response-given-twice': 'The same response is in this summary twice.',
};
