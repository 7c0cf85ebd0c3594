import type { SharingAnswers } from 'family-engagement/safety';
import { completeSharing } from 'family-engagement/safety';
import { useMemo, useState } from 'preact/hooks';
import {
  aboutWhom,
  answered,
  beginSharing,
  decisionOf,
  questionsFor,
  type SharingForm,
  sharingSayer,
  viewSharing,
} from '../model/sharing.js';
import { namesIn } from '../model/timeline.js';
import { capital, sayIssue } from '../words.js';
import type { PartProps } from './family.js';
import { Checkboxes, errorFor, Radios, Select, TextField } from './fields.js';
import { Done, ErrorSummary, type FormError, sayRefusal, useHost } from './parts.js';
import { Indicated } from './sharing-indicated.js';

const EMPTY: SharingForm = { manager: '', with: [], reason: '', what: '', how: '', when: '' };

const FIELDS: Readonly<Record<string, string>> = {
  choice: 'choice',
  by: 'choice',
  with: 'with',
  reason: 'reason',
  manager: 'manager',
  'tellFamily.what': 'tell-what',
  'tellFamily.how': 'tell-how',
  'tellFamily.when': 'tell-when',
};

export const SharingPart = ({ opened, reload }: PartProps) => {
  const { record, version } = opened;
  const host = useHost();
  const names = useMemo(() => namesIn(record, host.names), [record, host]);
  const say = useMemo(() => sharingSayer(names), [names]);
  const [begun] = useState(() => beginSharing(record));
  const [about, setAbout] = useState(begun.about);
  const [answers, setAnswers] = useState<SharingAnswers>(begun.answers);
  const [form, setForm] = useState<SharingForm>(EMPTY);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [done, setDone] = useState<readonly string[]>();
  const view = viewSharing(answers, say);
  const set = (change: Partial<SharingForm>) => setForm({ ...form, ...change });

  const submit = async (event: Event) => {
    event.preventDefault();
    const decision = decisionOf({ ...begun, about, answers }, form, { on: host.today, by: host.user.id });
    const complete = completeSharing(decision, { involved: record.involved ?? [] });
    if (!complete.ok) {
      setErrors(
        complete.issues.map((issue) => ({
          field: FIELDS[issue.path.join('.')] ?? 'choice',
          text: sayIssue(say, issue),
        })),
      );
      return;
    }
    try {
      const { warnings } = await host.decideSharing(record.id, decision, {
        version,
        reason: 'Decision about sharing',
      });
      setErrors([]);
      setDone(warnings.map((issue) => sayIssue(say, issue)));
      await reload();
    } catch (error) {
      setErrors(sayRefusal(error, 'safety'));
    }
  };

  if (done !== undefined)
    return (
      <Done title="The decision is on record">
        {done.map((text) => (
          <p class="govuk-body" key={text}>
            {text}
          </p>
        ))}
        <p class="govuk-body">
          <a
            class="govuk-notification-banner__link"
            href={`#/families/${encodeURIComponent(record.id)}/review`}
          >
            Back to the review
          </a>
        </p>
      </Done>
    );

  const involved = (record.involved ?? []).map((id) => ({ value: id, text: capital(names[id] ?? id) }));
  return (
    <>
      <ErrorSummary errors={errors} />
      <p class="govuk-body">
        Go through these questions with your first line manager. One yes is enough to share. “Not known” is an
        answer, and is never read as no.
      </p>
      {begun.begun && (
        <p class="govuk-inset-text">
          These answers were begun earlier and nothing was decided. Go on from here.
        </p>
      )}
      <form class="sharing" onSubmit={submit} noValidate>
        <div class="questions">
          <Select
            id="about"
            label="Whom is it about?"
            options={aboutWhom(record, names)}
            value={about}
            onValue={setAbout}
          />
          {questionsFor(answers, say).map(({ id, label, hint, choices }) => (
            <Radios
              key={id}
              id={id}
              label={label}
              hint={hint}
              options={choices}
              value={answers[id]}
              onValue={(value) => setAnswers(answered(answers, id, value))}
              inline={choices.every(({ text }) => text.length < 10)}
            />
          ))}
          {/* The same words are read out from beside the questions: here they are for the eye. */}
          <p class="govuk-body along" aria-hidden="true">
            {view.said}
          </p>
        </div>
        <Indicated view={view} />
        <div class="decision">
          <h2 class="govuk-heading-m">What do you decide?</h2>
          <Radios
            id="choice"
            label="Will it be shared?"
            error={errorFor(errors, 'choice')}
            options={[
              { value: 'shared', text: 'Yes, it will be shared' },
              { value: 'not-shared', text: 'No, it will not be shared' },
            ]}
            value={form.choice}
            onValue={(choice) => set({ choice: choice as 'shared' | 'not-shared' })}
          />
          <TextField
            id="manager"
            label="First line manager who considered it with you"
            value={form.manager}
            onValue={(manager) => set({ manager })}
          />
          {form.choice === 'shared' && (
            <>
              {involved.length === 0 ? (
                <TextField
                  id="with"
                  label="Shared with"
                  hint="Nobody else is listed as working with this family. Name those you share it with."
                  error={errorFor(errors, 'with')}
                  value={form.with[0] ?? ''}
                  onValue={(who) => set({ with: who.trim() === '' ? [] : [who] })}
                />
              ) : (
                <Checkboxes
                  id="with"
                  label="Shared with"
                  error={errorFor(errors, 'with')}
                  options={involved}
                  values={form.with}
                  onValues={(values) => set({ with: values })}
                />
              )}
              <TextField
                id="tell-what"
                label="What will the family be told?"
                error={errorFor(errors, 'tell-what')}
                value={form.what}
                onValue={(what) => set({ what })}
                rows={2}
              />
              <TextField
                id="tell-how"
                label="How, and by whom?"
                error={errorFor(errors, 'tell-how')}
                value={form.how}
                onValue={(how) => set({ how })}
                rows={2}
              />
              <TextField
                id="tell-when"
                type="date"
                label="By which day?"
                error={errorFor(errors, 'tell-when')}
                value={form.when}
                onValue={(when) => set({ when })}
              />
            </>
          )}
          <TextField
            id="reason"
            label={form.choice === 'not-shared' ? 'Why it is not shared' : 'Reason, if there is more to say'}
            error={errorFor(errors, 'reason')}
            value={form.reason}
            onValue={(reason) => set({ reason })}
            rows={3}
          />
          <button type="submit" class="govuk-button">
            Record the decision
          </button>
        </div>
      </form>
    </>
  );
};
