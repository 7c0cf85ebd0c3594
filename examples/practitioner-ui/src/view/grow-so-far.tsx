import type { GrowAnswer, GrowReply, GrowRevision } from 'family-engagement/grow';
import type { IsoDate } from 'family-engagement/kernel';
import type { Names } from 'family-engagement/review';
import { useRef, useState } from 'preact/hooks';
import { type GrowConversation, growSayer } from '../model/grow.js';
import { capital, sayDay } from '../words.js';
import { TextField } from './fields.js';

type Answer = (said: GrowAnswer | GrowRevision) => Promise<boolean>;

/** Something that was said, and a way to put it otherwise. */
const Said = ({
  id,
  title,
  words,
  who,
  revise,
}: {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly who: string;
  readonly revise: (words: string) => Promise<boolean>;
}) => {
  const [text, setText] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (text !== undefined && (await revise(text))) setText(undefined);
  };
  return (
    <div class="govuk-summary-list__row">
      <dt class="govuk-summary-list__key">{title}</dt>
      <dd class="govuk-summary-list__value">
        {text === undefined ? (
          <>
            {words} <span class="who">{who}</span>
          </>
        ) : (
          <form onSubmit={submit} noValidate>
            <TextField id={`change-${id}`} label="In other words" value={text} onValue={setText} rows={2} />
            <button type="submit" class="govuk-button govuk-button--secondary">
              Change it
            </button>
          </form>
        )}
      </dd>
      <dd class="govuk-summary-list__actions">
        <button
          type="button"
          class="link"
          ref={button}
          onClick={() => setText(text === undefined ? words : undefined)}
        >
          {text === undefined ? 'Change' : 'Leave as it was'}
          <span class="govuk-visually-hidden">{title}</span>
        </button>
      </dd>
    </div>
  );
};

/** What was said so far. Any of it can be put otherwise: people find their words as they talk. */
export const GrowSoFar = ({
  draft,
  names,
  today,
  answer,
}: {
  readonly draft: GrowConversation;
  readonly names: Names;
  readonly today: IsoDate;
  readonly answer: Answer;
}) => {
  const say = growSayer(draft, names);
  const name = (id: string) => capital(names[id] ?? id);
  const { goals, replies, options, steps } = draft;
  if (goals.length + replies.length + options.length + steps.length === 0) return null;
  const reword =
    ({ question, by }: GrowReply) =>
    (words: string) =>
      answer({ type: 'rewordReply', question, by, on: today, words });
  return (
    <section aria-labelledby="so-far">
      <h2 class="govuk-heading-m" id="so-far">
        What was said so far
      </h2>
      <dl class="govuk-summary-list">
        {replies.map((reply) => (
          <Said
            key={reply.question + reply.by}
            id={`${reply.question}-${reply.by}`}
            title={say(reply.question)}
            words={reply.words}
            who={name(reply.by)}
            revise={reword(reply)}
          />
        ))}
        {goals.map(({ id, whose, words, confirmed }) => (
          <Said
            key={id}
            id={id}
            title={
              confirmed === undefined
                ? 'Goal, not confirmed yet'
                : `Goal, confirmed on ${sayDay(confirmed.on)}`
            }
            words={words}
            who={name(whose)}
            revise={(text) => answer({ type: 'rewordGoal', goal: id, by: whose, words: text, on: today })}
          />
        ))}
        {options.map(({ id, by, words }) => (
          <Said
            key={id}
            id={id}
            title="Option"
            words={words}
            who={name(by)}
            revise={(text) => answer({ type: 'reviseOption', option: id, words: text, on: today })}
          />
        ))}
        {steps.map(({ id, what = '', who }) => (
          <Said
            key={id}
            id={id}
            title="Step"
            words={what}
            who={who === undefined ? '' : name(who)}
            revise={(text) => answer({ type: 'reviseStep', step: id, what: text, on: today })}
          />
        ))}
      </dl>
    </section>
  );
};
