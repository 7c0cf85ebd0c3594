import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseloadProblem } from '../host/host.js';
import {
  type Board,
  type Choice,
  choicesFor,
  holderOf,
  type Move,
  moveFamily,
  openBoard,
  tellMove,
  undoMove,
  viewBoard,
} from '../model/board.js';
import { lower, plain } from '../words.js';
import { BoardChanges } from './board-changes.js';
import { ColumnView, FamilyCard } from './board-column.js';
import { MoveDialog } from './move-dialog.js';
import { ErrorSummary, type FormError, focusNext, Heading, sayRefusal, useHost } from './parts.js';

type Dragging = { readonly family: string; readonly choices: readonly Choice[] };

export const BoardPage = () => {
  const host = useHost();
  const [problem, setProblem] = useState<CaseloadProblem>();
  const [board, setBoard] = useState<Board>({ assignment: [], moves: [] });
  const [dragging, setDragging] = useState<Dragging>();
  const held = useRef<string | undefined>(undefined);
  const [moving, setMoving] = useState<Dragging>();
  const [told, setTold] = useState('');
  const [refused, setRefused] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);

  const reload = async () => {
    try {
      const opened = await host.openCaseload();
      setProblem(opened);
      setBoard(openBoard(opened));
    } catch (error) {
      setErrors(sayRefusal(error));
    }
  };
  useEffect(() => void reload(), [host]);

  if (problem === undefined)
    return (
      <>
        <ErrorSummary errors={errors} />
        <Heading title="Caseload">Caseload</Heading>
        <p class="govuk-body">Opening…</p>
      </>
    );

  const name = (id: string) => host.names[id] ?? id;
  const view = viewBoard(problem, board, host.names);

  const look = async (family: string): Promise<Dragging | undefined> => {
    const found = problem.families.find(({ id }) => id === family);
    if (found === undefined) return undefined;
    try {
      const options = await host.place(problem, board.assignment, found);
      return { family, choices: choicesFor(problem, board, family, options, host.names) };
    } catch (error) {
      setErrors(sayRefusal(error, 'caseload'));
      return undefined;
    }
  };

  const make = (move: Move) => {
    setRefused('');
    setErrors([]);
    setTold(
      `${name(move.family)} moved from ${name(move.from)} to ${name(move.to)}. ${tellMove(problem, board, move, host.names)}`,
    );
    setBoard(moveFamily(board, move.family, move.to));
  };

  /** Refuses with everything that rules the person out: what rules somebody out is never traded for evenness. */
  const tryMove = async (family: string, to: string) => {
    const from = holderOf(board, family);
    if (from === undefined || from === to) return;
    const looked = await look(family);
    const choice = looked?.choices.find(({ id }) => id === to);
    if (choice === undefined) return;
    if (choice.possible) make({ family, from, to });
    else setRefused(`${name(to)} cannot take ${name(family)}: ${choice.reasons.map(lower).join('; ')}.`);
  };

  const drag = (family: string | undefined) => {
    held.current = family;
    setDragging(undefined);
    // An answer that comes after the family was let go is of no use any more.
    if (family !== undefined)
      void look(family).then((found) => held.current === family && setDragging(found));
  };

  const undo = () => {
    const last = board.moves.at(-1);
    if (last === undefined) return;
    setBoard(undoMove(board));
    setRefused('');
    if (board.moves.length === 1) focusNext('changes');
    setTold(`Undone: ${name(last.family)} is with ${name(last.from)} again.`);
  };

  return (
    <>
      <ErrorSummary errors={errors} />
      <Heading title="Caseload">Caseload</Heading>
      <p class="govuk-body">
        Drag a family to somebody else, or use “Move”. Nothing is recorded until you say so. Load is need
        points for each full-time post; the line marks the even share of {plain(view.even)}. It says nothing
        of how anybody works.
      </p>
      <div class="told" role="status" id="told" tabIndex={-1}>
        {told !== '' && <p class="govuk-body">{told}</p>}
      </div>
      <div role="alert" id="refused">
        {refused !== '' && <p class="govuk-body refused">{refused}</p>}
      </div>
      <div class="board">
        {view.columns.map((column) => (
          <ColumnView
            key={column.id}
            column={column}
            even={view.even}
            top={view.top}
            choice={dragging?.choices.find(({ id }) => id === column.id)}
            drop={(family) => {
              drag(undefined);
              void tryMove(family, column.id);
            }}
          >
            {column.cards.map((card) => (
              <FamilyCard
                key={card.id}
                card={card}
                open={() => void look(card.id).then(setMoving)}
                drag={drag}
              />
            ))}
          </ColumnView>
        ))}
      </div>
      {moving !== undefined && (
        <MoveDialog
          name={name(moving.family)}
          choices={moving.choices}
          close={() => {
            setMoving(undefined);
            focusNext(`move-${moving.family}`);
          }}
          move={(to) => {
            const from = holderOf(board, moving.family);
            if (from !== undefined) make({ family: moving.family, from, to });
          }}
        />
      )}
      <BoardChanges
        problem={problem}
        board={board}
        make={make}
        undo={undo}
        recorded={async (text) => {
          await reload();
          setTold(text);
          focusNext('told');
        }}
      />
    </>
  );
};
