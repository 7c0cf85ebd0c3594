import type { Line } from 'family-engagement/review';
import { useMemo } from 'preact/hooks';
import { type Advice, type Finding, type Part, viewReview } from '../model/review.js';
import { namesIn, type TimelineEntry, timelineOf } from '../model/timeline.js';
import { printUnfolded } from '../print.js';
import { sayCitation, sayDay } from '../words.js';
import type { PartProps } from './family.js';
import { Unfold, useHost } from './parts.js';

type Sources = { readonly family: string; readonly entries: ReadonlyMap<string, TimelineEntry> };

const URGENCY: Readonly<Record<string, string>> = {
  override: 'First of all',
  must: 'Must',
  should: 'Should',
  ask: 'Ask',
  consider: 'Consider',
};

/** The entries that a line rests on, each with a way to it. */
const From = ({
  ids,
  sources,
  besides,
}: {
  readonly ids: readonly string[];
  readonly sources: Sources;
  /** What stands beside the link already. */
  readonly besides?: string;
}) => {
  const found = [...new Set(ids)].flatMap((id) => sources.entries.get(id) ?? []);
  if (found.length === 0) return null;
  return (
    <ul class="govuk-list from">
      {found.map(({ id, on, text }) => (
        <li key={id}>
          <a
            class="govuk-link"
            href={`#/families/${encodeURIComponent(sources.family)}/timeline?entry=${encodeURIComponent(id)}`}
          >
            {sayDay(on)}
            <span class={text === besides ? 'govuk-visually-hidden' : ''}>: {text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
};

const Cite = ({ line }: { readonly line: Line }) =>
  line.cite === undefined ? null : <p class="govuk-body-s cite">{sayCitation(line)}</p>;

const Why = ({ line, sources }: { readonly line: Line; readonly sources: Sources }) => (
  <Unfold summary="Why" of={line.text}>
    <From ids={line.from} sources={sources} />
    <Cite line={line} />
  </Unfold>
);

const Lines = ({
  title,
  lines,
  kind,
}: {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly kind: string;
}) =>
  lines.length === 0 ? null : (
    <div class={`lines ${kind}`}>
      <p class="govuk-body govuk-!-font-weight-bold">{title}</p>
      <ul class="govuk-list govuk-list--bullet">
        {lines.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );

/** A finding that is not settled has a broken edge, beside the words that say so. */
const FindingBox = ({ found, sources }: { readonly found: Finding; readonly sources: Sources }) => {
  const { finding, open, facts, gaps, cautions, evidence } = found;
  return (
    <div class={finding === undefined ? 'facts' : `finding${open ? ' open' : ''}`}>
      {finding !== undefined && <p class="govuk-body said">{finding.text}</p>}
      {facts.map(({ text }) => (
        <p class="govuk-body" key={text}>
          {text}
        </p>
      ))}
      <Lines title="To find out" lines={gaps} kind="gaps" />
      <Lines title="Keep in mind" lines={cautions} kind="cautions" />
      {(evidence.length > 0 || finding?.cite !== undefined) && (
        <Unfold
          summary={evidence.length > 0 ? 'What this rests on' : 'Where this comes from'}
          {...(finding === undefined ? {} : { of: finding.text })}
        >
          {evidence.length > 0 && (
            <ul class="govuk-list govuk-list--spaced">
              {evidence.map((line) => (
                <li key={line.text}>
                  {line.text}
                  <From ids={line.from} sources={sources} besides={line.text} />
                </li>
              ))}
            </ul>
          )}
          {finding !== undefined && <Cite line={finding} />}
        </Unfold>
      )}
    </div>
  );
};

const Suggested = ({ advice: { under, tasks, avoid } }: { readonly advice: Advice }) => (
  <>
    <Lines title={under === undefined ? 'What the guidance suggests' : under} lines={tasks} kind="tasks" />
    <Lines title={tasks.length === 0 && under !== undefined ? under : 'Not now'} lines={avoid} kind="avoid" />
  </>
);

const ReviewSection = ({ part, sources }: { readonly part: Part; readonly sources: Sources }) => {
  const suggested = part.advice.flatMap(({ tasks, avoid }) => [...tasks, ...avoid]);
  const cites = new Map(suggested.map((line) => [sayCitation(line), line]));
  return (
    <section class="part" aria-labelledby={`part-${part.id}`}>
      <h2 class="govuk-heading-m" id={`part-${part.id}`}>
        {part.heading}
      </h2>
      {part.findings.map((found, at) => (
        <FindingBox key={at} found={found} sources={sources} />
      ))}
      {part.advice.map((advice, at) => (
        <Suggested key={at} advice={advice} />
      ))}
      {[...cites.keys()].some(Boolean) && (
        <Unfold summary="Where the suggestions come from" of={part.heading}>
          {[...cites.values()].map((line) => (
            <Cite key={sayCitation(line)} line={line} />
          ))}
        </Unfold>
      )}
    </section>
  );
};

const Steps = ({ lines, sources }: { readonly lines: readonly Line[]; readonly sources: Sources }) => (
  <ol class="govuk-list steps">
    {lines.map((line) => (
      <li key={line.text}>
        <strong class={`govuk-tag ${line.urgency ?? ''}`}>
          {URGENCY[line.urgency ?? ''] ?? line.urgency}
        </strong>
        <div>
          <p class="govuk-body">{line.text}</p>
          <Why line={line} sources={sources} />
        </div>
      </li>
    ))}
  </ol>
);

export const ReviewPart = ({ opened: { record } }: PartProps) => {
  const host = useHost();
  const review = useMemo(() => viewReview(record, host.today, host.names), [record, host]);
  const sources = useMemo((): Sources => {
    const days = timelineOf(record, namesIn(record, host.names));
    return {
      family: record.id,
      entries: new Map(days.flatMap(({ entries }) => entries).map((entry) => [entry.id, entry])),
    };
  }, [record, host]);
  return (
    <>
      <p class="govuk-body">As at {sayDay(host.today)}, from what is on record.</p>
      {review.overrides.length > 0 && (
        <section class="overrides" aria-labelledby="overrides">
          <h2 class="govuk-heading-m" id="overrides">
            Before anything else
          </h2>
          <ul class="govuk-list">
            {review.overrides.map((line) => (
              <li key={line.text}>
                <p class="govuk-body govuk-!-font-weight-bold">{line.text}</p>
                <Why line={line} sources={sources} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="next">
        <h2 class="govuk-heading-m" id="next">
          {review.overrides.length > 0 ? 'Then' : 'What to do next'}
        </h2>
        <Steps lines={review.steps} sources={sources} />
        {review.steps.length === 0 && <p class="govuk-body">Nothing from what is on record.</p>}
        {review.later.length > 0 && (
          <Unfold summary={`${review.later.length} more after these`} kind="later">
            <Steps lines={review.later} sources={sources} />
          </Unfold>
        )}
      </section>
      {review.parts.map((part) => (
        <ReviewSection key={part.id} part={part} sources={sources} />
      ))}
      <div class="govuk-button-group no-print">
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => print()}>
          Print this review
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" onClick={printUnfolded}>
          Print it with all that it rests on
        </button>
      </div>
    </>
  );
};
