import {
  type Answer,
  anyOf,
  byCodeUnit,
  type Caution,
  conclude,
  type Evidence,
  evidenceOf,
  type IsoDate,
  indexObservations,
  type Judgement,
  type Missing,
  type Observation,
  type ObservationIndex,
  type Reading,
  readItem,
  readingCautions,
  readProposition,
  undetermined,
} from '../../kernel/index.js';
import { CHG_1, CHG_5, CHG_8 } from '../register.js';
import { CHANGE_INDICATORS, CHANGE_STAGES, type ChangeIndicator, type ChangeStage } from '../vocabulary.js';

type Gate = {
  readonly to: ChangeStage;
  readonly items: readonly ChangeIndicator[];
  readonly contra: readonly ChangeIndicator[];
};

/** What evidences each move: admits the problem, decides, takes specific steps, consolidates over time. */
const GATES: readonly Gate[] = [
  {
    to: 'change.contemplation',
    items: ['change.contemplation.indicator.acknowledges-problem'],
    contra: [
      'change.precontemplation.indicator.denies-problem',
      'change.precontemplation.indicator.no-need-to-change',
    ],
  },
  { to: 'change.determination', items: ['change.determination.indicator.decided'], contra: [] },
  {
    to: 'change.action',
    items: ['change.action.indicator.takes-steps', 'change.action.indicator.specific-actions'],
    contra: [],
  },
  {
    to: 'change.maintenance',
    items: ['change.maintenance.indicator.rehearses-skills', 'change.maintenance.indicator.internalises'],
    contra: [],
  },
];

type GateReading = { readonly gate: Gate; readonly answer: Answer; readonly readings: readonly Reading[] };

const readGate = (index: ObservationIndex, gate: Gate): GateReading => {
  const readings = gate.items.map((item) => readProposition(index, [item], gate.contra));
  return { gate, readings, answer: anyOf(readings.map(({ answer }) => answer)) };
};

/** The stage at the end of the unbroken run of gates answered yes, with the gate numbered `filled` taken as yes. */
const stageAfterRun = (gates: readonly GateReading[], filled: number): ChangeStage => {
  const broken = gates.findIndex(({ answer }, at) => at !== filled && answer !== 'yes');
  return CHANGE_STAGES[broken === -1 ? CHANGE_STAGES.length - 1 : broken]!;
};

const gaps = ({ gate, readings }: GateReading, couldBecome: ChangeStage): readonly Missing<ChangeStage>[] =>
  gate.items
    .filter((_, at) => readings[at]?.answer === 'unknown')
    .map((field) => ({ field, couldBecome: [couldBecome] }));

const gateEvidence = ({ gate, readings }: GateReading): readonly Evidence[] =>
  gate.items
    .map((item, at) => evidenceOf(item, readings[at]!, CHG_1.cite))
    .filter(({ from }) => from.length > 0);

const GATE_ITEMS: readonly string[] = GATES.flatMap(({ items, contra }) => [...items, ...contra]);

/** What else was seen that the toolkit lists for a stage: shown, never decisive. */
const alsoSeen = (index: ObservationIndex): readonly Evidence[] =>
  CHANGE_STAGES.flatMap((stage) => CHANGE_INDICATORS[stage] as readonly ChangeIndicator[])
    .filter((item) => !GATE_ITEMS.includes(item) && index.has(item))
    .map((item) => evidenceOf(item, readItem(index, item), CHG_1.cite))
    .filter(({ from }) => from.length > 0);

const outOfOrder = (gates: readonly GateReading[], stage: ChangeStage): readonly Caution[] =>
  gates
    .slice(CHANGE_STAGES.indexOf(stage) + 1)
    .filter(({ answer }) => answer === 'yes')
    .map(({ gate }) => ({ code: 'later-stage-seen-early', detail: { stage: gate.to }, rule: CHG_1 }));

/**
 * Judges where one parent stands on the cycle of change, for one needed change.
 *
 * The stage is the one at the end of the unbroken run of evidence: admits the problem, has decided, takes specific
 * steps, consolidates over time. An answer that is not known stops the run and is named, with the stage it could
 * lead to. Where the first is not known, nothing is found: most families new to agencies start at the first stage,
 * but that is a starting guess and not a fact about this parent.
 *
 * @param observations - Observations about this parent and this change, in any order.
 * @param options - `on`: the day of the judgement; later observations do not count.
 * @returns The stage, with evidence for and against; provisional where the next piece of evidence is not known.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.0 (`barnsley-toolkit`): rules CHG-1, CHG-5, CHG-8.
 * @example assessChangeStage([], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessChangeStage = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): Judgement<ChangeStage> => {
  const index = indexObservations(observations, on);
  const gates = GATES.map((gate) => readGate(index, gate));
  const evidence = [...gates.flatMap(gateEvidence), ...alsoSeen(index)];
  const cautions = gates.flatMap(({ gate, readings }) =>
    gate.items.flatMap((item, at) => readingCautions(item, readings[at]!)),
  );
  if (gates[0]!.answer === 'unknown') {
    const likelyStart: Caution = {
      code: 'most-start-here',
      detail: { stage: CHANGE_STAGES[0] },
      rule: CHG_8,
    };
    return undetermined({ evidence, cautions: [...cautions, likelyStart], rules: [CHG_1, CHG_5, CHG_8] }, [
      {
        field: GATES[0]!.items[0]!,
        couldBecome: [CHANGE_STAGES[0], stageAfterRun(gates, 0)].sort(byCodeUnit),
      },
    ]);
  }
  const stage = stageAfterRun(gates, -1);
  const next = CHANGE_STAGES.indexOf(stage);
  const open = gates[next]?.answer === 'unknown' ? gaps(gates[next], stageAfterRun(gates, next)) : [];
  const grounds = { evidence, cautions: [...cautions, ...outOfOrder(gates, stage)], rules: [CHG_1, CHG_5] };
  return conclude(grounds, stage, open);
};
