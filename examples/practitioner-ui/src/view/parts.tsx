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
