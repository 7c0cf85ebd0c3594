import type { GrowAnswer, GrowRevision } from 'family-engagement/grow';
import type { IsoDate } from 'family-engagement/kernel';
import type { Names } from 'family-engagement/review';
import type { ComponentChildren, Ref } from 'preact';
import type { GrowConversation, GrowForm } from '../model/grow.js';

type Answer = (said: GrowAnswer | GrowRevision) => Promise<boolean>;

export type AskProps = {
  readonly form: GrowForm;
  readonly draft: GrowConversation;
  readonly names: Names;
  readonly today: IsoDate;
  readonly user: string;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly answer: Answer;
  readonly finish: () => void;
};

export type Of<Kind extends GrowForm['kind']> = Extract<GrowForm, { readonly kind: Kind }>;

/** One question: what to ask, of whom, and where the answer goes. */
export const Ask = ({
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

/** What the form for one kind of prompt is given. */
export type Part<Kind extends GrowForm['kind']> = Omit<AskProps, 'form'> & { readonly form: Of<Kind> };
