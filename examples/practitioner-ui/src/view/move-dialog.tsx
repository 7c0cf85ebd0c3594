import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../model/board.js';
import { Radios } from './fields.js';

/** Moves a family without a mouse: everybody in the order of the team, with reasons, and who is ruled out and by what. */
export const MoveDialog = ({
  name,
  choices,
  close,
  move,
}: {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly close: () => void;
  readonly move: (to: string) => void;
}) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const [to, setTo] = useState<string>();
  const [error, setError] = useState<string>();
  useEffect(() => dialog.current?.showModal(), []);
  const here = choices.find((choice) => choice.here);
  const possible = choices.filter((choice) => choice.possible && !choice.here);
  const ruledOut = choices.filter((choice) => !choice.possible);
  const submit = (event: Event) => {
    event.preventDefault();
    if (to === undefined) {
      setError('Choose somebody, or leave the family where it is');
      document.getElementById('to')?.focus();
      return;
    }
    move(to);
    close();
  };
  return (
    <dialog class="move" ref={dialog} aria-labelledby="move-title" onClose={close}>
      <form onSubmit={submit} noValidate>
        <h2 class="govuk-heading-m" id="move-title">
          Move {name}
        </h2>
        {here !== undefined && (
          <p class="govuk-body">
            Now with {here.name}. {here.reasons.join('. ')}.
          </p>
        )}
        {possible.length > 0 && (
          <Radios
            id="to"
            label="Move to"
            hint="In the order of the team. Nobody is ranked."
            error={error}
            options={possible.map(({ id, name: text, reasons }) => ({
              value: id,
              text,
              hint: `${reasons.join('. ')}.`,
            }))}
            value={to}
            onValue={setTo}
          />
        )}
        {ruledOut.length > 0 && (
          <>
            <h3 class="govuk-heading-s">Ruled out</h3>
            <ul class="govuk-list govuk-list--bullet">
              {ruledOut.map(({ id, name: text, reasons }) => (
                <li key={id}>
                  {text}: {reasons.join('; ')}
                </li>
              ))}
            </ul>
          </>
        )}
        <div class="govuk-button-group">
          {possible.length > 0 && (
            <button type="submit" class="govuk-button">
              Move
            </button>
          )}
          <button type="button" class="govuk-button govuk-button--secondary" onClick={close}>
            Leave where it is
          </button>
        </div>
      </form>
    </dialog>
  );
};
