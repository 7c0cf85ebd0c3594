import * as z from 'zod';
import { Answer, HostId, IsoDate } from '../kernel/schema.js';
import type { DeepReadonly } from '../kernel/shape.js';
import {
  ABSENCE_DIFFICULTIES,
  ACCOUNT_VOICES,
  BARRIERS_BY_AREA,
  DETERMINANTS,
  SCHOOL_SESSIONS,
} from './vocabulary.js';

/** One half-day of school, and the mark in the register. */
export const AttendanceSession = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the session in the host's register. */
    id: z.exactOptional(HostId),
    /** Day of the session. */
    on: IsoDate,
    /** Morning or afternoon. */
    session: z.literal(SCHOOL_SESSIONS),
    /** Register code; left out where no mark was made, which is never read as absent or as present. */
    code: z.exactOptional(z.string().min(1).max(4)),
  }))();

/** One half-day of school, and the mark in the register. */
export type AttendanceSession = DeepReadonly<z.infer<typeof AttendanceSession>>;

/** What somebody says lies behind an absence. The child's own account and everybody else's stay apart. */
export const AbsenceAccount = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the account, unique in the record. */
    id: HostId,
    /** Day it was given. */
    on: IsoDate,
    /** Whose account it is. */
    voice: z.literal(ACCOUNT_VOICES),
    /** What is named as lying behind the absence. */
    cause: z.literal([...ABSENCE_DIFFICULTIES, ...Object.values(BARRIERS_BY_AREA).flat(), ...DETERMINANTS]),
    /** Whether the account says that it does. */
    answer: Answer,
  }))();

/** What somebody says lies behind an absence. The child's own account and everybody else's stay apart. */
export type AbsenceAccount = DeepReadonly<z.infer<typeof AbsenceAccount>>;
