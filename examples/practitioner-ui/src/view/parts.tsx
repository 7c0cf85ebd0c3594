import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext, useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { type Host, Refusal } from '../host/host.js';
import { sayer, sayIssue } from '../words.js';

export const HostContext = createContext<Host | undefined>(undefined);

/** The host of the page. Views are only drawn inside one. */
export const useHost = (): Host => {
  const host = useContext(HostContext);
  if (host === undefined) throw new Error('no host');
  return host;
};

/** Puts the focus somewhere once the page has been drawn anew, where what had it may be gone. */
export const focusNext = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};

/** False until somebody has gone from one view to another: the first view leaves focus where the browser puts it. */
let moved = false;
export const hasMoved = (): void => {
  moved = true;
};

/** The heading of a view. It takes the focus when the view changes, so that a screen reader says where one is. */
export const Heading = ({
  children,
  caption,
  title,
}: {
  readonly children: ComponentChildren;
  readonly caption?: string;
  readonly title: string;
}) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = `${title} – Families`;
    if (moved) heading.current?.focus();
  }, [title]);
  return (
    <>
      {caption !== undefined && <span class="govuk-caption-l">{caption}</span>}
      <h1 class="govuk-heading-l" tabIndex={-1} ref={heading}>
        {children}
      </h1>
    </>
  );
};

export type FormError = { readonly field: string; readonly text: string };

/** What is wrong with a form, each with a way to its field. Takes the focus whenever it appears anew. */
export const ErrorSummary = ({
  errors,
  title = 'There is a problem',
}: {
  readonly errors: readonly FormError[];
  readonly title?: string;
}) => {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  const go = (field: string) => (event: Event) => {
    event.preventDefault();
    document.getElementById(field)?.focus();
  };
  return (
    <div class="govuk-error-summary" tabIndex={-1} ref={box} aria-labelledby={id} role="alert">
      <h2 class="govuk-error-summary__title" id={id}>
        {title}
      </h2>
      <ul class="govuk-list govuk-error-summary__list">
        {errors.map(({ field, text }) => (
          <li key={field + text}>
            {field === '' ? (
              <span class="govuk-!-font-weight-bold">{text}</span>
            ) : (
              <a href={`#${field}`} onClick={go(field)}>
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};

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

/** Radio buttons. Nothing is chosen for anybody: `value` is undefined until somebody chooses. */
export const Radios = (
  props: FieldProps & {
    readonly options: readonly Option[];
    readonly value: string | undefined;
    readonly onValue: (value: string) => void;
    readonly inline?: boolean;
    readonly size?: 's' | 'm';
  },
) => {
  const { id, label, error, options, value, onValue, inline = false, size = 's' } = props;
  return (
    <div class={group(error)}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(props)}>
        <legend class={`govuk-fieldset__legend govuk-fieldset__legend--${size}`}>{label}</legend>
        <About {...props} />
        <div class={`govuk-radios${inline ? ' govuk-radios--inline' : ''}`}>
          {options.map((option, at) => {
            const own = at === 0 ? id : `${id}-${at + 1}`;
            return (
              <div class="govuk-radios__item" key={option.value}>
                <input
                  class="govuk-radios__input"
                  id={own}
                  name={id}
                  type="radio"
                  value={option.value}
                  checked={value === option.value}
                  aria-describedby={option.hint === undefined ? undefined : `${own}-item-hint`}
                  onChange={() => onValue(option.value)}
                />
                <label class="govuk-label govuk-radios__label" for={own}>
                  {option.text}
                </label>
                {option.hint !== undefined && (
                  <div id={`${own}-item-hint`} class="govuk-hint govuk-radios__hint">
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

export const Checkboxes = (
  props: FieldProps & {
    readonly options: readonly Option[];
    readonly values: readonly string[];
    readonly onValues: (values: readonly string[]) => void;
  },
) => {
  const { id, label, error, options, values, onValues } = props;
  const toggle = (value: string) =>
    onValues(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  return (
    <div class={group(error)}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(props)}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
        <About {...props} />
        <div class="govuk-checkboxes">
          {options.map((option, at) => {
            const own = at === 0 ? id : `${id}-${at + 1}`;
            return (
              <div class="govuk-checkboxes__item" key={option.value}>
                <input
                  class="govuk-checkboxes__input"
                  id={own}
                  name={id}
                  type="checkbox"
                  value={option.value}
                  checked={values.includes(option.value)}
                  onChange={() => toggle(option.value)}
                />
                <label class="govuk-label govuk-checkboxes__label" for={own}>
                  {option.text}
                </label>
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
};

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

/** Unfolds on a click. `of` tells the many of a page apart for those who hear them. */
export const Unfold = ({
  summary,
  of,
  kind = '',
  children,
}: {
  readonly summary: string;
  readonly of?: string;
  readonly kind?: string;
  readonly children: ComponentChildren;
}) => (
  <details class={`govuk-details unfold ${kind}`}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">
        {summary}
        {of !== undefined && <span class="govuk-visually-hidden">{of}</span>}
      </span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
);

/** Said once something has been done. What was pressed is gone by then, so the focus comes here. */
export const Done = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ComponentChildren;
}) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      class="govuk-notification-banner govuk-notification-banner--success"
      role="alert"
      tabIndex={-1}
      ref={box}
      aria-labelledby="done-title"
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id="done-title">
          Done
        </h2>
      </div>
      <div class="govuk-notification-banner__content">
        <p class="govuk-notification-banner__heading">{title}</p>
        {children}
      </div>
    </div>
  );
};

const REFUSALS: Readonly<Record<Refusal['code'], string>> = {
  refused: 'The record did not take this in.',
  'not-found': 'There is nothing here.',
  'not-yours': 'This part is for managers.',
  'not-signed-in': 'You are not signed in, or not any more.',
  'version-conflict': 'Somebody has written here since you opened it. Open it again, then decide again.',
  unreachable: 'The service does not answer. Nothing was recorded. Try again in a while.',
};

/** What a refusal says, line by line. A mistake of ours is thrown on. */
export const sayRefusal = (error: unknown, module?: string): readonly FormError[] => {
  if (!(error instanceof Refusal)) throw error;
  const say = sayer({}, module);
  const issues = error.issues.map((issue) => ({ field: '', text: sayIssue(say, issue) }));
  return error.code === 'refused' && issues.length > 0 ? issues : [{ field: '', text: REFUSALS[error.code] }];
};
