import { CAS_1, CAS_2, CAS_5, type RebalanceMove } from 'family-engagement/caseload';
import { useEffect, useState } from 'preact/hooks';
import type { CaseloadProblem } from '../host/host.js';
import {
  asItIs,
  type Board,
  changesOn,
  explainMove,
  type Move,
  moveFamily,
  tellMove,
} from '../model/board.js';
import { sayCitation, sayer } from '../words.js';
import { errorFor, Radios, TextField } from './fields.js';
import { ErrorSummary, type FormError, focusNext, sayRefusal, Unfold, useHost } from './parts.js';

type ChangesProps = {
  readonly problem: CaseloadProblem;
  readonly board: Board;
  readonly make: (move: Move) => void;
  readonly undo: () => void;
  readonly recorded: (text: string) => Promise<void>;
};

/** How many moves are suggested at once. A manager can ask again after each. */
const MOST_MOVES = 3;

const Suggested = ({ problem, board, make }: ChangesProps) => {
  const host = useHost();
  const [found, setFound] = useState<{ readonly from: unknown; readonly moves: readonly RebalanceMove[] }>();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  useEffect(() => {
    let current = true;
    host.suggestMoves(asItIs(problem, board), MOST_MOVES).then(
      ({ moves }) => current && setFound({ from: board, moves }),
      (error: unknown) => current && setErrors(sayRefusal(error, 'caseload')),
    );
    return () => {
      current = false;
    };
  }, [host, problem, board]);
  const name = (id: string) => host.names[id] ?? id;
  const say = sayer({});
  // What was worth making from another board is not shown while it is worked out anew.
  const moves = found?.from === board ? found.moves : undefined;
  let before = board;
  const told = (moves ?? []).map((move) => {
    const after = moveFamily(before, move.family, move.to);
    const text = tellMove(problem, before, move, host.names);
    const why = explainMove(problem, after, move.family, host.names);
    before = after;
    return { move, text, why };
  });
  return (
    <section aria-labelledby="suggested">
      <h2 class="govuk-heading-m" id="suggested">
        Moves worth thinking about
      </h2>
      <ErrorSummary errors={errors} />
      <Unfold summary="What the guidance says of caseloads">
        {[CAS_1, CAS_2, CAS_5].map(({ id, cite }) => (
          <div key={id}>
            <p class="govuk-body-s">
              <strong>{say(id)}.</strong> {say(`${id}#definition`)}
            </p>
            <p class="govuk-body-s cite">{sayCitation({ rule: id, cite })}</p>
          </div>
        ))}
      </Unfold>
      <p class="govuk-body">
        The few that would even things out most from here, each once those before it are made. Families feel
        every change of worker: weigh that, and what each move would do to the worker. You decide.
      </p>
      {moves?.length === 0 && (
        <p class="govuk-body">None from here that would be worth a change of worker.</p>
      )}
      <ol class="govuk-list govuk-list--number suggested">
        {told.map(({ move, text, why }, at) => (
          <li key={move.family}>
            <p class="govuk-body">
              <strong>{name(move.family)}</strong> from {name(move.from)} to {name(move.to)}. {text}
            </p>
            <Unfold summary="Why" of={`${name(move.family)} to ${name(move.to)}`}>
              {why.map((line) => (
                <p class="govuk-body-s" key={line}>
                  {line}
                </p>
              ))}
            </Unfold>
            {at === 0 && (
              <button
                type="button"
                class="govuk-button govuk-button--secondary"
                onClick={() => {
                  make(move);
                  focusNext('changes');
                }}
              >
                Try this move
                <span class="govuk-visually-hidden">
                  {name(move.family)} to {name(move.to)}
                </span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};

const TOLD = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
  { value: 'unknown', text: 'Not known' },
];

/** Records each move as a handover of the family’s lead professional, with its reason. */
const Recording = ({ problem, board, recorded }: ChangesProps) => {
  const host = useHost();
  const [reason, setReason] = useState('');
  const [told, setTold] = useState<string>();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const submit = async (event: Event) => {
    event.preventDefault();
    const missing = [
      ...(reason.trim() === ''
        ? [{ field: 'why', text: 'Write down why these families change worker' }]
        : []),
      ...(told === undefined
        ? [{ field: 'family-told', text: 'Say whether the families have been told' }]
        : []),
    ];
    setErrors(missing);
    if (missing.length > 0) return;
    const moves = changesOn(problem, board);
    try {
      for (const { family, to } of moves) {
        const { version } = await host.openFamily(family);
        const on = host.today;
        const worker = { worker: to, name: host.names[to] ?? to };
        const command = {
          type: 'handOver',
          on,
          ...worker,
          reason,
          familyTold: told as 'yes' | 'no' | 'unknown',
        } as const;
        await host.command(family, { type: 'lead', on, by: host.user.id, command }, { version, reason });
      }
      await recorded(
        `Recorded: ${moves.length} ${moves.length === 1 ? 'family has' : 'families have'} a new lead professional.${told === 'yes' ? '' : ' Tell the families before they hear it from somebody else.'}`,
      );
    } catch (error) {
      setErrors(sayRefusal(error, 'plan'));
    }
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} />
      <TextField
        id="why"
        label="Why do these families change worker?"
        error={errorFor(errors, 'why')}
        value={reason}
        onValue={setReason}
        rows={2}
      />
      <Radios
        id="family-told"
        label="Have the families been told?"
        error={errorFor(errors, 'family-told')}
        options={TOLD}
        value={told}
        onValue={setTold}
        inline
      />
      <button type="submit" class="govuk-button">
        Record these moves
      </button>
    </form>
  );
};

export const BoardChanges = (props: ChangesProps) => {
  const { problem, board, undo } = props;
  const host = useHost();
  const name = (id: string) => host.names[id] ?? id;
  const changes = changesOn(problem, board);
  return (
    <div class="below-board">
      <section aria-labelledby="changes">
        <h2 class="govuk-heading-m" id="changes" tabIndex={-1}>
          What you have changed
        </h2>
        {changes.length === 0 && (
          <p class="govuk-body">Nothing yet. Everybody is where the record has them.</p>
        )}
        <ul class="govuk-list changes">
          {changes.map((move) => (
            <li key={move.family}>
              <p class="govuk-body">
                <strong>{name(move.family)}</strong>: {name(move.from)} to {name(move.to)}
              </p>
              <Unfold summary="Why, and who else" of={name(move.family)}>
                {explainMove(problem, board, move.family, host.names).map((line) => (
                  <p class="govuk-body-s" key={line}>
                    {line}
                  </p>
                ))}
              </Unfold>
            </li>
          ))}
        </ul>
        {board.moves.length > 0 && (
          <button type="button" class="govuk-button govuk-button--secondary" onClick={undo}>
            Undo the last move
          </button>
        )}
        {changes.length > 0 && <Recording {...props} />}
      </section>
      <Suggested {...props} />
    </div>
  );
};
