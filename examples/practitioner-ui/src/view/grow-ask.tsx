import { useState } from 'preact/hooks';
import { freshId, growSayer, linesIn } from '../model/grow.js';
import { capital } from '../words.js';
import { Radios, Select, TextField } from './fields.js';
import { Ask, type AskProps, type Part } from './grow-form.js';
import { AddStep, ChangeStep, CompleteStep } from './grow-step.js';

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
      return <CompleteStep form={form} {...more} />;
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
