import type { ComponentChildren } from 'preact';
import type { Card, Choice, Column } from '../model/board.js';
import { lower, plain } from '../words.js';

const was = (before: number, now: number): string =>
  plain(before) === plain(now) ? '' : ` (was ${plain(before)})`;

const BAR = 100;

/** Load as length, with the even share marked. No colour says that somebody has too much. */
const LoadBar = ({
  column,
  even,
  top,
}: {
  readonly column: Column;
  readonly even: number;
  readonly top: number;
}) => {
  const at = (value: number) => (value / top) * BAR;
  const told = `Load of ${column.name}: ${plain(column.load.now)} points for each full-time post, even share ${plain(even)}`;
  return (
    <svg class="bar" viewBox={`0 0 ${BAR} 12`} preserveAspectRatio="none" role="img" aria-label={told}>
      <rect class="ground" x="0" y="2" width={BAR} height="8" />
      <rect class="load" x="0" y="2" width={at(column.load.now)} height="8" />
      <line class="even" x1={at(even)} x2={at(even)} y1="0" y2="12" />
    </svg>
  );
};

const Counts = ({
  column,
  even,
  top,
}: {
  readonly column: Column;
  readonly even: number;
  readonly top: number;
}) => (
  <>
    <LoadBar column={column} even={even} top={top} />
    <dl class="counts">
      <div>
        <dt>Load</dt>
        <dd>
          {plain(column.load.now)}
          {was(column.load.was, column.load.now)}
        </dd>
      </div>
      <div>
        <dt>Families</dt>
        <dd>
          {column.families.now}
          {was(column.families.was, column.families.now)}
        </dd>
      </div>
      {column.bands.map(({ band, was: before, now }) => (
        <div key={band}>
          <dt>{band} need</dt>
          <dd>
            {now}
            {was(before, now)}
          </dd>
        </div>
      ))}
      <div>
        <dt>Threat flag</dt>
        <dd>
          {column.threat.now}
          {was(column.threat.was, column.threat.now)}
        </dd>
      </div>
    </dl>
  </>
);

export const FamilyCard = ({
  card,
  open,
  drag,
}: {
  readonly card: Card;
  readonly open: () => void;
  readonly drag: (family: string | undefined) => void;
}) => (
  <li
    class={`card${card.from === undefined ? '' : ' moved'}`}
    draggable={!card.pinned}
    data-family={card.id}
    onDragStart={(event) => {
      event.dataTransfer?.setData('text/plain', card.id);
      drag(card.id);
    }}
    onDragEnd={() => drag(undefined)}
  >
    <p class="govuk-body">
      <strong>{card.name}</strong>
    </p>
    <p class="govuk-body-s">
      {card.band} need, {plain(card.need)} points
    </p>
    {card.marks.length > 0 && <p class="govuk-body-s">{card.marks.join(' · ')}</p>}
    {card.from !== undefined && <p class="govuk-body-s from-whom">From {card.from}</p>}
    {card.pinned ? (
      <p class="govuk-body-s">Stays where they are</p>
    ) : (
      <button type="button" class="link" id={`move-${card.id}`} onClick={open}>
        Move<span class="govuk-visually-hidden">{card.name} to somebody else</span>
      </button>
    )}
  </li>
);

export const ColumnView = ({
  column,
  even,
  top,
  choice,
  drop,
  children,
}: {
  readonly column: Column;
  readonly even: number;
  readonly top: number;
  /** What holds for the family that is being dragged. */
  readonly choice: Choice | undefined;
  readonly drop: (family: string) => void;
  readonly children: ComponentChildren;
}) => {
  const state = choice === undefined || choice.here ? '' : choice.possible ? ' may' : ' may-not';
  return (
    <section
      class={`column${state}`}
      aria-labelledby={`column-${column.id}`}
      data-practitioner={column.id}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const family = event.dataTransfer?.getData('text/plain');
        if (family) drop(family);
      }}
    >
      <h2 class="govuk-heading-s" id={`column-${column.id}`}>
        {column.name} <span class="hours">{column.hours}</span>
      </h2>
      <Counts column={column} even={even} top={top} />
      {choice !== undefined && !choice.here && (
        <p class="govuk-body-s drop-note">
          {choice.possible ? choice.reasons.join('. ') : `Ruled out: ${choice.reasons.map(lower).join('; ')}`}
        </p>
      )}
      <ul class="govuk-list cards">{children}</ul>
    </section>
  );
};
