import type { GrowAnswer, GrowRevision, GrowStep } from 'family-engagement/grow';
import { STEP_ASKS } from 'family-engagement/grow';
import type { IsoDate } from 'family-engagement/kernel';
import type { Names } from 'family-engagement/review';
import type { ComponentChildren, Ref } from 'preact';
import { useState } from 'preact/hooks';
import { freshId, type GrowConversation, type GrowForm, growSayer, linesIn } from '../model/grow.js';
import { capital } from '../words.js';
import { Radios, Select, TextField } from './parts.js';

type Answer = (said: GrowAnswer | GrowRevision) => Promise<boolean>;

type AskProps = {
  readonly form: GrowForm;
  readonly draft: GrowConversation;
  readonly names: Names;
  readonly today: IsoDate;
  readonly user: string;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly answer: Answer;
  readonly finish: () => void;
};

type Of<Kind extends GrowForm['kind']> = Extract<GrowForm, { readonly kind: Kind }>;

/** One question: what to ask, of whom, and where the answer goes. */
const Ask = ({
  title,
  hint,
  person,
  heading,
  onSubmit,
  button = 'Keep this and go on',
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly person?: string | undefined;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onSubmit: () => void;
  readonly button?: string;
  readonly children?: ComponentChildren;
}) => (
  <form
    class="ask"
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    {person !== undefined && <span class="govuk-caption-m">{person}</span>}
    <h2 class="govuk-heading-m" tabIndex={-1} ref={heading}>
      {title}
    </h2>
    {hint !== undefined && <p class="govuk-hint">{hint}</p>}
    {children}
    <button type="submit" class="govuk-button">
      {button}
    </button>
  </form>
);

type Part<Kind extends GrowForm['kind']> = Omit<AskProps, 'form'> & { readonly form: Of<Kind> };

const Reply = ({ form: { question, person }, draft, names, today, heading, answer }: Part<'reply'>) => {
  const [words, setWords] = useState('');
  const [who, setWho] = useState(person);
  const say = growSayer(draft, names);
  return (
    <Ask
      title={say(question)}
      hint={say(`${question}#definition`)}
      person={capital(names[who] ?? who)}
      heading={heading}
      onSubmit={() => answer({ type: 'reply', question, by: who, on: today, words })}
    >
      {draft.voices.length > 1 && (
        <Select
          id="who-says"
          label="Who says so?"
          options={draft.voices.map((value) => ({ value, text: capital(names[value] ?? value) }))}
          value={who}
          onValue={setWho}
        />
      )}
      <TextField id="words" label="In their words" value={words} onValue={setWords} rows={3} />
    </Ask>
  );
};

const Goal = ({ form: { person }, draft, names, today, heading, answer }: Part<'goal'>) => {
  const [words, setWords] = useState('');
  const say = growSayer(draft, names);
  const proposed = { type: 'proposeGoal', whose: person, horizon: 'short', words, on: today } as const;
  return (
    <Ask
      title={say('grow.goal')}
      hint={say('grow.goal#definition')}
      person={capital(names[person] ?? person)}
      heading={heading}
      onSubmit={() => answer({ ...proposed, id: freshId(draft, 'goal') })}
    >
      <TextField
        id="words"
        label="A goal for the near future, in their words"
        value={words}
        onValue={setWords}
        rows={2}
      />
    </Ask>
  );
};

const Confirm = ({ form: { goal, person }, draft, names, today, heading, answer }: Part<'confirm'>) => {
  const found = draft.goals.find(({ id }) => id === goal);
  const [words, setWords] = useState(found?.words ?? '');
  const [real, setReal] = useState<string>();
  const name = capital(names[person] ?? person);
  const say = growSayer(draft, names);
  const submit = () => {
    if (real === 'yes') return answer({ type: 'confirmGoal', goal, by: person, on: today });
    if (real === 'no') return answer({ type: 'rewordGoal', goal, by: person, words, on: today });
    return undefined;
  };
  return (
    <Ask
      title={say('grow.goal.confirm')}
      hint={say('grow.goal.confirm#definition')}
      person={name}
      heading={heading}
      onSubmit={submit}
    >
      <blockquote class="govuk-inset-text">“{found?.words}”</blockquote>
      <Radios
        id="real"
        label={`What does ${name} say?`}
        options={[
          { value: 'yes', text: 'Yes, this is what I want' },
          { value: 'no', text: 'Not quite: put it into other words' },
          { value: 'unknown', text: 'Not known yet: keep talking' },
        ]}
        value={real}
        onValue={setReal}
      />
      {real === 'no' && (
        <TextField id="words" label="In other words" value={words} onValue={setWords} rows={2} />
      )}
      {real === 'unknown' && (
        <p class="govuk-body">Take the time it needs. The conversation is kept as it stands.</p>
      )}
    </Ask>
  );
};

const AddOption = ({ form: { goal, person }, draft, names, today, heading, answer }: Part<'option'>) => {
  const [words, setWords] = useState('');
  const say = growSayer(draft, names);
  return (
    <Ask
      title={say('grow.options.question.could-do')}
      hint={`${say('grow.options.question.could-do#definition')} ${say('grow.options.question.what-else')} ${say('grow.options.question.what-else#definition')}`}
      person={capital(names[person] ?? person)}
      heading={heading}
      onSubmit={() =>
        answer({ type: 'addOption', id: freshId(draft, 'option'), goal, by: person, words, on: today })
      }
    >
      <TextField id="words" label="One thing that could be done" value={words} onValue={setWords} rows={2} />
    </Ask>
  );
};

const WEIGHING = {
  benefits: { label: 'What would it bring?', hint: 'One thing on each line.' },
  costs: {
    label: 'What would it cost?',
    hint: 'One thing on each line. Leave it empty if you asked and nothing was named.',
  },
  risks: {
    label: 'What might go wrong?',
    hint: 'One thing on each line. Leave it empty if you asked and nothing was named.',
  },
} as const;

const Weigh = ({ form: { option, parts }, draft, names, today, heading, answer }: Part<'weigh'>) => {
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const found = draft.options.find(({ id }) => id === option);
  const say = growSayer(draft, names);
  const given = Object.fromEntries(parts.map((part) => [part, linesIn(said[part] ?? '')]));
  return (
    <Ask
      title={say('grow.options.question.benefits-costs')}
      hint={say('grow.options.question.benefits-costs#definition')}
      heading={heading}
      onSubmit={() => answer({ type: 'weighOption', option, ...given, on: today })}
    >
      <blockquote class="govuk-inset-text">“{found?.words}”</blockquote>
      {parts.map((part) => (
        <TextField
          key={part}
          id={part}
          {...WEIGHING[part]}
          value={said[part] ?? ''}
          onValue={(value) => setSaid({ ...said, [part]: value })}
          rows={2}
        />
      ))}
    </Ask>
  );
};

const AddStep = ({ form: { goal, person }, draft, names, today, heading, answer }: Part<'step'>) => {
  const [what, setWhat] = useState('');
  const options = draft.options.filter((one) => one.goal === goal);
  const [option, setOption] = useState(options[0]?.id ?? '');
  const say = growSayer(draft, names);
  const taken = option === '' ? {} : { option };
  return (
    <Ask
      title={say('grow.will.question.what-will-do')}
      hint={say('grow.will.question.what-will-do#definition')}
      person={capital(names[person] ?? person)}
      heading={heading}
      onSubmit={() =>
        answer({
          type: 'addStep',
          id: freshId(draft, 'step'),
          goal,
          ...taken,
          ...(what.trim() === '' ? {} : { what }),
          on: today,
        })
      }
    >
      {options.length > 1 && (
        <Select
          id="option"
          label="Which option does it take up?"
          options={[
            ...options.map(({ id, words }) => ({ value: id, text: words })),
            { value: '', text: 'None of these' },
          ]}
          value={option}
          onValue={setOption}
        />
      )}
      <TextField id="what" label="What will be done" value={what} onValue={setWhat} rows={2} />
    </Ask>
  );
};

type StepFields = Readonly<
  Record<
    'what' | 'when' | 'who' | 'motivation' | 'whoMustKnow' | 'nextStep' | 'help' | 'helpBy' | 'meetsGoal',
    string
  >
>;
const NO_STEP: StepFields = {
  what: '',
  when: '',
  who: '',
  motivation: '',
  whoMustKnow: '',
  nextStep: '',
  help: '',
  helpBy: '',
  meetsGoal: '',
};

/** What was filled in; an empty list says that somebody asked and nobody was named. */
const partsOf = (fields: StepFields, parts: Of<'complete'>['parts']): Partial<GrowStep> => {
  const words = (['what', 'when', 'who', 'motivation', 'nextStep', 'meetsGoal'] as const)
    .filter((key) => parts.includes(key) && fields[key].trim() !== '')
    .map((key) => [key, fields[key].trim()]);
  const { help, helpBy, whoMustKnow } = fields;
  return {
    ...Object.fromEntries(words),
    ...(parts.includes('whoMustKnow') ? { whoMustKnow: linesIn(whoMustKnow) } : {}),
    ...(parts.includes('support') && (help.trim() === '') === (helpBy === '')
      ? { support: help.trim() === '' ? [] : [{ what: help.trim(), by: helpBy }] }
      : {}),
  };
};

const Complete = ({
  form: { step, parts },
  draft,
  names,
  today,
  user,
  heading,
  answer,
}: Part<'complete'>) => {
  const [fields, setFields] = useState<StepFields>(NO_STEP);
  const say = growSayer(draft, names);
  const found = draft.steps.find(({ id }) => id === step);
  const set = (key: keyof StepFields) => (value: string) => setFields({ ...fields, [key]: value });
  const people = [...draft.voices, user].map((value) => ({ value, text: capital(names[value] ?? value) }));
  const choose = [{ value: '', text: 'Choose' }, ...people];
  const text = (key: 'what' | 'motivation' | 'nextStep', label: string) =>
    parts.includes(key) && (
      <TextField id={key} label={label} value={fields[key]} onValue={set(key)} rows={2} />
    );
  return (
    <Ask
      title={say('grow.will')}
      hint={say('grow.will#definition')}
      heading={heading}
      onSubmit={() => answer({ type: 'completeStep', step, ...partsOf(fields, parts), on: today })}
    >
      {found?.what !== undefined && <blockquote class="govuk-inset-text">{found.what}</blockquote>}
      {text('what', say(STEP_ASKS.what))}
      {parts.includes('when') && (
        <TextField id="when" type="date" label="By which day?" value={fields.when} onValue={set('when')} />
      )}
      {parts.includes('who') && (
        <Select id="who" label="Who does it?" options={choose} value={fields.who} onValue={set('who')} />
      )}
      {text('motivation', say('grow.will.motivation#definition'))}
      {parts.includes('whoMustKnow') && (
        <TextField
          id="whoMustKnow"
          label={say(STEP_ASKS.whoMustKnow)}
          hint="One name on each line. Leave it empty if you asked and nobody needs to."
          value={fields.whoMustKnow}
          onValue={set('whoMustKnow')}
          rows={2}
        />
      )}
      {text('nextStep', say(STEP_ASKS.nextStep))}
      {parts.includes('support') && (
        <>
          <TextField
            id="help"
            label="What help is needed?"
            hint="Leave both empty if you asked and none is."
            value={fields.help}
            onValue={set('help')}
          />
          <Select
            id="helpBy"
            label="Who gives that help?"
            options={choose}
            value={fields.helpBy}
            onValue={set('helpBy')}
          />
        </>
      )}
      {parts.includes('meetsGoal') && (
        <Radios
          id="meetsGoal"
          label={say(STEP_ASKS.meetsGoal)}
          hint={say(found?.goal ?? '')}
          options={[
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No' },
            { value: 'unknown', text: 'Not known' },
          ]}
          value={fields.meetsGoal === '' ? undefined : fields.meetsGoal}
          onValue={set('meetsGoal')}
          inline
        />
      )}
    </Ask>
  );
};

const ChangeStep = ({ form: { step }, draft, names, today, heading, answer }: Part<'change-step'>) => {
  const found = draft.steps.find(({ id }) => id === step);
  const [what, setWhat] = useState(found?.what ?? '');
  const say = growSayer(draft, names);
  return (
    <Ask
      title="This step does not meet the goal"
      hint={say('grow.will.question.meets-goal#definition')}
      heading={heading}
      onSubmit={() => answer({ type: 'reviseStep', step, what, on: today })}
    >
      <TextField id="what" label="What will be done instead" value={what} onValue={setWhat} rows={2} />
    </Ask>
  );
};

export const GrowAsk = ({ form, ...more }: AskProps) => {
  switch (form.kind) {
    case 'reply':
      return <Reply form={form} {...more} />;
    case 'goal':
      return <Goal form={form} {...more} />;
    case 'confirm':
      return <Confirm form={form} {...more} />;
    case 'option':
      return <AddOption form={form} {...more} />;
    case 'weigh':
      return <Weigh form={form} {...more} />;
    case 'step':
      return <AddStep form={form} {...more} />;
    case 'complete':
      return <Complete form={form} {...more} />;
    case 'change-step':
      return <ChangeStep form={form} {...more} />;
    case 'ready':
      return (
        <Ask
          title="Ready to be finished"
          hint="Every goal is confirmed, every option weighed, every step complete. Read it through together first."
          heading={more.heading}
          onSubmit={more.finish}
          button="Finish: make it a plan"
        />
      );
  }
};
