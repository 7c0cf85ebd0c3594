// Five questions were asked about sharing a threat and one was left open. What can be said, and what could still change it?
import { missingOf, safety } from 'family-engagement';

const judgement = safety.decideThreatSharing({
  'safety.sharing.question.experience': 'no',
  'safety.sharing.question.intimidated': 'no',
  'safety.sharing.question.less-than-honest': 'no',
  'safety.sharing.question.first-acknowledgement': 'no',
  'safety.sharing.question.fearful-of-response': 'unknown',
  'safety.sharing.question.would-you-want-to-know': 'no',
});

export const actual = [judgement.status, missingOf(judgement).map(({ field }) => field)];
export const expected = ['provisional', ['safety.sharing.question.fearful-of-response']]; // test/examples.test.ts compares the two
