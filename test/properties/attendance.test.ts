import fc from 'fast-check';
import * as attendance from '../../src/attendance/index.js';
import { AbsenceAccount, AttendanceSession } from '../../src/attendance/schema.js';
import {
  answersTo,
  anyNumber,
  dated,
  day,
  observationsOf,
  options,
  record,
  words,
} from '../support/arbitrary.js';
import { fromSchema } from '../support/from-schema.js';
import { holds } from './kinds.js';

const BARRIERS = Object.values(attendance.BARRIERS_BY_AREA).flat();
const codes = fc.constantFrom('/', '\\', 'I', 'O', 'U', 'G', 'N', 'L', 'C', 'X', '#', 'Y', 'D', 'zz');
const sessions = fc
  .uniqueArray(fromSchema(AttendanceSession, { fields: { code: codes } }), {
    maxLength: 25,
    selector: ({ on, session }) => `${on}${session}`,
  })
  .map((rows) => rows.map((row, at) => ({ ...row, id: `s${at}` })));
const english = options.map(({ on }) => ({ on, region: 'england' as const }));
const accounts = dated(fromSchema(AbsenceAccount), 'a', 12);
const tenets = answersTo(attendance.TENET_QUESTIONS.questions.map(({ id }) => id));

holds('attendance', attendance, {
  registerCode: { given: fc.tuple(fc.oneof(codes, words), day) },
  citeRegisterCode: {
    given: fc.tuple(
      codes.map(
        (code) =>
          attendance.registerCode(code, '2026-03-02' as never) ??
          attendance.registerCode('I', '2026-03-02' as never)!,
      ),
    ),
  },
  assessAbsence: {
    given: fc.tuple(
      fc.oneof(
        fc.record({ possible: fc.nat(200), missed: fc.nat(200), unmarked: fc.nat(60) }),
        fc.record({ possible: anyNumber, missed: anyNumber, unmarked: fc.nat(30) }),
      ),
      options,
    ),
  },
  compareChildPictures: { given: fc.tuple(accounts, options), orderFree: ['0'], late: ['0'] },
  listBarriers: {
    given: fc.tuple(observationsOf(BARRIERS), options),
    orderFree: ['0'],
    late: ['0'],
    unknown: ['0'],
  },
  listBrokering: {
    given: fc.tuple(
      observationsOf(attendance.DETERMINANTS),
      options.map(({ on }) => ({ on })),
    ),
    orderFree: ['0'],
    late: ['0'],
    unknown: ['0'],
  },
  checkUpn: {
    given: fc.tuple(
      fc.oneof(words, fc.stringMatching(/^[A-Z][0-9]{11}[0-9A-Z]$/)),
      record<{ readonly authorities?: readonly string[] }>({
        authorities: fc.subarray(['207', '000', '999']),
      }),
    ),
    orderFree: ['1.authorities'],
  },
  checkNhsNumber: { given: fc.tuple(fc.oneof(words, fc.stringMatching(/^[0-9]{10}$/))) },
  checkPenaltyThreshold: { given: fc.tuple(sessions, english), orderFree: ['0'], late: ['0'] },
  summariseAttendance: { given: fc.tuple(sessions, english), orderFree: ['0'], late: ['0'] },
  checkTenets: { given: fc.tuple(tenets), unknown: ['0'] },
  checkSupervisionUse: { given: fc.tuple(tenets), unknown: ['0'] },
  assessResponseStep: {
    given: fc.tuple(answersTo(attendance.RESPONSE_STEPS)),
    unknown: ['0'],
    gaps: { place: '0', ids: attendance.RESPONSE_STEPS },
  },
});
