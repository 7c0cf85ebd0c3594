import { type GrowStep, STEP_ASKS } from 'family-engagement/grow';
import { useState } from 'preact/hooks';
import { freshId, growSayer, linesIn } from '../model/grow.js';
import { capital } from '../words.js';
import { Radios, Select, TextField } from './fields.js';
import { Ask, type Of, type Part } from './grow-form.js';

export const AddStep = ({ form: { goal, person }, draft, names, today, heading, answer }: Part<'step'>) => {
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

export const CompleteStep = ({
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

export const ChangeStep = ({ form: { step }, draft, names, today, heading, answer }: Part<'change-step'>) => {
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
