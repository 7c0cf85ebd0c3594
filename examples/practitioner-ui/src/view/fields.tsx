import type { FormError } from './parts.js';

export const errorFor = (errors: readonly FormError[], field: string): string | undefined =>
  errors.find((one) => one.field === field)?.text;

type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

const describedBy = ({ id, hint, error }: FieldProps): string | undefined =>
  [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`]
    .filter(Boolean)
    .join(' ') || undefined;

const About = ({ id, hint, error }: FieldProps) => (
  <>
    {hint !== undefined && (
      <div id={`${id}-hint`} class="govuk-hint">
        {hint}
      </div>
    )}
    {error !== undefined && (
      <p id={`${id}-error`} class="govuk-error-message">
        <span class="govuk-visually-hidden">Error: </span>
        {error}
      </p>
    )}
  </>
);

const group = (error: string | undefined): string =>
  `govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`;

export const TextField = (
  props: FieldProps & {
    readonly value: string;
    readonly onValue: (value: string) => void;
    readonly rows?: number;
    readonly type?: 'text' | 'date' | 'password';
  },
) => {
  const { id, label, error, value, onValue, rows, type = 'text' } = props;
  const common = {
    id,
    name: id,
    value,
    'aria-describedby': describedBy(props),
    'aria-invalid': error === undefined ? undefined : true,
    onInput: (event: Event) => onValue((event.target as HTMLInputElement).value),
  };
  return (
    <div class={group(error)}>
      <label class="govuk-label govuk-!-font-weight-bold" for={id}>
        {label}
      </label>
      <About {...props} />
      {rows === undefined ? (
        <input
          {...common}
          type={type as 'text'}
          autocomplete="off"
          class={`govuk-input${type === 'date' ? ' govuk-input--width-10' : ''}${error === undefined ? '' : ' govuk-input--error'}`}
        />
      ) : (
        <textarea
          {...common}
          rows={rows}
          class={`govuk-textarea${error === undefined ? '' : ' govuk-textarea--error'}`}
        />
      )}
    </div>
  );
};

export type Option = { readonly value: string; readonly text: string; readonly hint?: string };

/** What is chosen from, one under the other. The first has the id of the field, so that a mistake leads to it. */
const Choices = (
  props: FieldProps & {
    readonly kind: 'radio' | 'checkbox';
    readonly inline?: boolean;
    readonly size: 's' | 'm';
    readonly options: readonly Option[];
    readonly isChosen: (value: string) => boolean;
    readonly choose: (value: string) => void;
  },
) => {
  const { id, label, error, kind, inline = false, size, options, isChosen, choose } = props;
  const name = kind === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  return (
    <div class={group(error)}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(props)}>
        <legend class={`govuk-fieldset__legend govuk-fieldset__legend--${size}`}>{label}</legend>
        <About {...props} />
        <div class={inline ? `${name} ${name}--inline` : name}>
          {options.map((option, at) => {
            const own = at === 0 ? id : `${id}-${at + 1}`;
            return (
              <div class={`${name}__item`} key={option.value}>
                <input
                  class={`${name}__input`}
                  id={own}
                  name={id}
                  type={kind}
                  value={option.value}
                  checked={isChosen(option.value)}
                  aria-describedby={option.hint === undefined ? undefined : `${own}-item-hint`}
                  onChange={() => choose(option.value)}
                />
                <label class={`govuk-label ${name}__label`} for={own}>
                  {option.text}
                </label>
                {option.hint !== undefined && (
                  <div id={`${own}-item-hint`} class={`govuk-hint ${name}__hint`}>
                    {option.hint}
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
};

/** Radio buttons. Nothing is chosen for anybody: `value` is undefined until somebody chooses. */
export const Radios = ({
  value,
  onValue,
  size = 's',
  ...field
}: FieldProps & {
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onValue: (value: string) => void;
  readonly inline?: boolean;
  readonly size?: 's' | 'm';
}) => <Choices {...field} kind="radio" size={size} isChosen={(one) => one === value} choose={onValue} />;

export const Checkboxes = ({
  values,
  onValues,
  ...field
}: FieldProps & {
  readonly options: readonly Option[];
  readonly values: readonly string[];
  readonly onValues: (values: readonly string[]) => void;
}) => (
  <Choices
    {...field}
    kind="checkbox"
    size="s"
    isChosen={(one) => values.includes(one)}
    choose={(value) =>
      onValues(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
    }
  />
);

export const Select = (
  props: FieldProps & {
    readonly options: readonly Option[];
    readonly value: string;
    readonly onValue: (value: string) => void;
  },
) => {
  const { id, label, error, options, value, onValue } = props;
  return (
    <div class={group(error)}>
      <label class="govuk-label govuk-!-font-weight-bold" for={id}>
        {label}
      </label>
      <About {...props} />
      <select
        class={`govuk-select${error === undefined ? '' : ' govuk-select--error'}`}
        id={id}
        name={id}
        value={value}
        aria-describedby={describedBy(props)}
        onChange={(event) => onValue((event.target as HTMLSelectElement).value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
};
