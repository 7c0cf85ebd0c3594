import { useEffect, useMemo, useRef } from 'preact/hooks';
import { namesIn, timelineOf } from '../model/timeline.js';
import { sayDay } from '../words.js';
import type { PartProps } from './family.js';
import { useHost } from './parts.js';

const URGENT = new Set(['Incident', 'Sharing']);

/** What people wrote ends as they ended it; the rest gets its full stop. */
const sentences = (parts: readonly string[]): string =>
  parts.map((part) => (/[.!?…”]$/.test(part) ? part : `${part}.`)).join(' ');

export const TimelinePart = ({ opened: { record }, entry }: PartProps) => {
  const host = useHost();
  const days = useMemo(() => timelineOf(record, namesIn(record, host.names)), [record, host]);
  const wanted = useRef<HTMLLIElement>(null);
  useEffect(() => {
    wanted.current?.focus();
    wanted.current?.scrollIntoView({ block: 'center' });
  }, [entry]);
  return (
    <>
      <p class="govuk-body">
        Newest first.
        {record.sessions !== undefined && ' What the register says of each half-day is in the review.'}
      </p>
      {days.length === 0 && <p class="govuk-body">Nothing is dated in this record yet.</p>}
      <ol class="timeline">
        {days.map(({ on, entries }) => (
          <li key={on}>
            <h2 class="govuk-heading-s">
              <time dateTime={on}>{sayDay(on)}</time>
            </h2>
            <ul class="govuk-list">
              {entries.map(({ id, kind, text, more }) => (
                <li
                  key={id}
                  class={`entry${URGENT.has(kind) ? ' urgent' : ''}${id === entry ? ' wanted' : ''}`}
                  {...(id === entry ? { tabIndex: -1, ref: wanted } : {})}
                >
                  <p class="govuk-body">
                    <span class="kind">{kind}</span> {text}
                  </p>
                  {more.length > 0 && <p class="govuk-body-s">{sentences(more)}</p>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
};
