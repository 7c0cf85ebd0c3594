import { useState } from 'preact/hooks';
import type { PartProps } from './family.js';
import { Checkboxes, errorFor, Radios } from './fields.js';
import { ErrorSummary, type FormError } from './parts.js';

/** Who talks about which need. */
export const GrowBegin = ({
  opened: { record },
  begin,
  names,
}: Pick<PartProps, 'opened'> & {
  readonly begin: (need: string, voices: readonly string[]) => void;
  readonly names: Readonly<Record<string, string>>;
}) => {
  const [need, setNeed] = useState<string>();
  const [voices, setVoices] = useState<readonly string[]>([]);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const submit = (event: Event) => {
    event.preventDefault();
    const missing = [
      ...(need === undefined ? [{ field: 'need', text: 'Choose what the conversation is about' }] : []),
      ...(voices.length === 0
        ? [{ field: 'voices', text: 'Choose at least one person whose goals count' }]
        : []),
    ];
    setErrors(missing);
    if (need !== undefined && missing.length === 0) begin(need, voices);
  };
  if (record.neededChanges.length === 0)
    return (
      <p class="govuk-body">There is nothing on record yet that needs to change. Talk about that first.</p>
    );
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} />
      <Radios
        id="need"
        label="What is it about?"
        error={errorFor(errors, 'need')}
        options={record.neededChanges.map(({ id, what, parent }) => ({
          value: id,
          text: what,
          hint: names[parent] ?? parent,
        }))}
        value={need}
        onValue={setNeed}
      />
      <Checkboxes
        id="voices"
        label="Whose goals count?"
        hint="Each has goals of their own. Neither replaces the other."
        error={errorFor(errors, 'voices')}
        options={record.people.map(({ id }) => ({ value: id, text: names[id] ?? id }))}
        values={voices}
        onValues={setVoices}
      />
      <button type="submit" class="govuk-button">
        Begin the conversation
      </button>
    </form>
  );
};
