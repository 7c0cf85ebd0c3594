import {
  finishGrow,
  type GrowAnswer,
  type GrowPlan,
  type GrowRevision,
  startGrow,
} from 'family-engagement/grow';
import type { RecordCommand } from 'family-engagement/record';
import { useMemo, useRef, useState } from 'preact/hooks';
import {
  apply,
  formFor,
  formOfStage,
  GROW_STAGES,
  type GrowConversation,
  type GrowForm,
  type GrowStage,
  growSayer,
  openConversation,
  stageOf,
} from '../model/grow.js';
import { namesIn } from '../model/timeline.js';
import { sayIssue } from '../words.js';
import type { PartProps } from './family.js';
import { GrowAsk } from './grow-ask.js';
import { GrowBegin } from './grow-begin.js';
import { GrowPlanView } from './grow-plan.js';
import { GrowSoFar } from './grow-so-far.js';
import { Done, ErrorSummary, type FormError, sayRefusal, useHost } from './parts.js';

type GrowMove = Extract<RecordCommand, { readonly type: 'moveGrow' }>['command'];

const Stages = ({
  now,
  shown,
  choose,
}: {
  readonly now: GrowStage | 'ready';
  readonly shown: GrowStage | 'ready';
  readonly choose: (stage: GrowStage) => void;
}) => {
  const say = growSayer(undefined, {});
  return (
    <ol class="stages" aria-label="Stages of the conversation">
      {GROW_STAGES.map((stage) => {
        const past = now === 'ready' || GROW_STAGES.indexOf(stage) < GROW_STAGES.indexOf(now);
        return (
          <li key={stage} class={stage === shown ? 'shown' : ''}>
            <button
              type="button"
              {...(stage === shown ? { 'aria-current': 'step' as const } : {})}
              onClick={() => choose(stage)}
            >
              {say(stage)}
              <span class="state">{stage === now ? 'now' : past ? 'talked about' : 'later'}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
};

export const GrowPart = ({ opened, reload }: PartProps) => {
  const { record } = opened;
  const host = useHost();
  const names = useMemo(() => namesIn(record, host.names), [record, host]);
  const [draft, setDraft] = useState(() => openConversation(record));
  const [drifted, setDrifted] = useState<GrowStage>();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [plan, setPlan] = useState<GrowPlan>();
  const [saved, setSaved] = useState('');
  const asked = useRef<HTMLHeadingElement>(null);
  const version = useRef(opened.version);

  /** Keeps what was said as it is said: nobody has to say anything twice. The record goes by the same rules. */
  const keep = async (conversation: string, move: GrowMove) => {
    const { version: next } = await host.command(
      record.id,
      { type: 'moveGrow', on: host.today, by: host.user.id, conversation, command: move },
      { version: version.current, reason: 'GROW conversation' },
    );
    version.current = next;
  };

  const begin = async (need: string, voices: readonly string[]) => {
    const id = `grow-${(record.grow ?? []).length + 1}`;
    const started = startGrow({ id, need, voices, on: host.today });
    if (!started.ok) return;
    try {
      await keep(id, { type: 'start', need, voices, on: host.today });
      setDraft(started.value);
      requestAnimationFrame(() => asked.current?.focus());
    } catch (error) {
      setErrors(sayRefusal(error, 'grow'));
    }
  };

  if (plan !== undefined)
    return (
      <>
        <Done title="A plan was made, and is on record" />
        <GrowPlanView plan={plan} names={names} />
      </>
    );
  if (draft === undefined)
    return (
      <>
        <ErrorSummary errors={errors} />
        <p class="govuk-body">
          A way of talking that goes from what somebody wants to what they will do: goal, how things are,
          options, what will be done.
        </p>
        <GrowBegin opened={opened} begin={begin} names={names} />
      </>
    );

  const say = growSayer(draft, names);
  const now = stageOf(draft);
  const form: GrowForm = drifted === undefined ? formFor(draft) : formOfStage(draft, drifted);

  /** Adds what was said. Refused, it stays in its field, with the reason in words. */
  const answer = async (said: GrowAnswer | GrowRevision): Promise<boolean> => {
    const result = apply(draft, said);
    if (!result.ok) {
      setErrors(result.issues.map((issue) => ({ field: '', text: sayIssue(say, issue) })));
      return false;
    }
    try {
      await keep(draft.id, said);
    } catch (error) {
      setErrors(sayRefusal(error, 'grow'));
      return false;
    }
    setErrors([]);
    setDrifted(undefined);
    setDraft(result.value);
    setSaved(`Kept. Next: ${say(nextTitle(result.value))}`);
    requestAnimationFrame(() => asked.current?.focus());
    return true;
  };

  const finish = async () => {
    const finished = finishGrow(draft, { on: host.today });
    if (!finished.ok) {
      setErrors(finished.issues.map((issue) => ({ field: '', text: sayIssue(say, issue) })));
      return;
    }
    try {
      await keep(draft.id, { type: 'finish', on: host.today });
      setPlan(finished.value);
      await reload();
    } catch (error) {
      setErrors(sayRefusal(error, 'grow'));
    }
  };

  return (
    <>
      <ErrorSummary errors={errors} title={drifted === undefined ? 'There is a problem' : 'Not yet'} />
      <p class="govuk-body">
        About: <strong>{names[draft.need] ?? draft.need}</strong>. With{' '}
        {draft.voices.map((id) => names[id] ?? id).join(', ')}.
      </p>
      <Stages
        now={now}
        shown={drifted ?? now}
        choose={(stage) => {
          setErrors([]);
          setDrifted(stage === now ? undefined : stage);
        }}
      />
      <GrowAsk
        key={JSON.stringify(form)}
        form={form}
        draft={draft}
        names={names}
        today={host.today}
        user={host.user.id}
        heading={asked}
        answer={answer}
        finish={finish}
      />
      <p class="govuk-visually-hidden" role="status">
        {saved}
      </p>
      <GrowSoFar draft={draft} names={names} today={host.today} answer={answer} />
    </>
  );
};

/** What the next prompt is called, for those who hear the page. */
const nextTitle = (draft: GrowConversation): string => {
  const form = formFor(draft);
  return form.kind === 'reply' ? form.question : stageOf(draft);
};
