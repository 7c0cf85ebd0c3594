import { type Answers, answerTo, type IsoDate, type Judgement, type Result } from '../../kernel/index.js';
import {
  assessFatigueAndSatisfaction,
  assessFatigueRisk,
  assessOnset,
  type CopingChoice,
  type Differing,
  describeHostilityImpact,
  type FatigueAndSatisfaction,
  type FatigueItem,
  type FatigueRisk,
  type HostilityImpactReading,
  listCopingChoices,
  type Onset,
  type ProqolScore,
  readExposure,
  readSupportNeeds,
  type ScoreCode,
  type SupportMeasure,
  type SupportSuggestion,
  scoreProqol,
  suggestSupport,
} from '../../wellbeing/index.js';
import type { OwnAnswers } from '../schema.js';

/** What one practitioner's own answers point to, for that practitioner alone. */
export type OwnWellbeing = {
  /** Id of the practitioner. */
  readonly person: string;
  /** Day on which they answered. */
  readonly on: IsoDate;
  /** The four factors of fatigue and the workload, each by itself. */
  readonly fatigue: FatigueRisk;
  /** Fatigue and satisfaction, side by side. */
  readonly sides: Judgement<FatigueAndSatisfaction> & Differing;
  /** What came before. */
  readonly onset: Judgement<Onset> & Differing;
  /** What hostility does to them, and what makes it worse. */
  readonly hostility: HostilityImpactReading;
  /** The three scores of the ProQOL; absent where it was not filled in. */
  readonly proqol?: Result<ProqolScore, ScoreCode>;
  /** Support to choose from. */
  readonly support: SupportSuggestion;
  /** Ways of looking after oneself, each with its limits. */
  readonly coping: readonly CopingChoice[];
};

/**
 * Reviews one practitioner's own answers, for that practitioner alone. Nothing of it goes to a manager, a team's record
 * or a family's record, unless the practitioner takes it there.
 *
 * @param own - Their answers.
 * @param measures - What their setting has, for instance from `organisation.listSupportMeasures`.
 * @returns Factors, two scales, what came before, what hostility does, scores, and support to choose from. It diagnoses
 *   nothing and adds nothing up.
 * @throws Never.
 * @see Page (`page-2020`) and the procedure (`hard-to-engage-procedure`): rules WEL-1 to WEL-11, REV-3.
 * @example reviewOwnWellbeing({ id: 'r1', person: 'w1', on: isoDate('2026-11-21') }, []).sides.status; // => 'undetermined'
 */
export const reviewOwnWellbeing = (own: OwnAnswers, measures: readonly SupportMeasure[]): OwnWellbeing => {
  const { person, on, proqol, fatigued = 'unknown', satisfied = 'unknown', absorbed = 'unknown' } = own;
  const fatigue: Answers<FatigueItem> = own.fatigue ?? {};
  const signs = own.signs ?? {};
  const hostility = own.hostility ?? {};
  const exposure = readExposure(own.exposures ?? {});
  const needs = readSupportNeeds({ fatigue, signs, exposure, absorbed, hostility });
  const overload = answerTo(fatigue, 'wellbeing.burnout.cause.excessive-workload');
  return {
    person,
    on,
    fatigue: assessFatigueRisk(fatigue),
    sides: assessFatigueAndSatisfaction({ fatigue: fatigued, satisfaction: satisfied }),
    onset: assessOnset({ overload, exposure }, signs),
    hostility: describeHostilityImpact(hostility),
    ...(proqol === undefined ? {} : { proqol: scoreProqol(proqol) }),
    support: suggestSupport({ needs, helpful: own.helpful ?? [], declined: own.declined ?? [] }, measures),
    coping: listCopingChoices(own.coping ?? {}),
  };
};
