import type { SharingView } from '../model/sharing.js';
import { Unfold } from './parts.js';

/** What the answers indicate. The first lines are read out as they change; nothing else is. */
export const Indicated = ({ view }: { readonly view: SharingView }) => (
  <aside class={`indicated ${view.tone}`} aria-labelledby="indicated">
    <h2 class="govuk-heading-s" id="indicated">
      What the answers indicate
    </h2>
    <div aria-live="polite" aria-atomic="true">
      <p class="govuk-body said" id="judgement">
        {view.said}
      </p>
      {view.because.length > 0 && (
        <>
          <p class="govuk-body-s">Because of a yes to:</p>
          <ul class="govuk-list govuk-list--bullet govuk-body-s">
            {view.because.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {view.open.length > 0 && (
        <p class="govuk-body-s">
          Not known yet: {view.open.length} of the questions. Any of them could still call for sharing.
        </p>
      )}
    </div>
    {view.tell !== undefined && <p class="govuk-body-s">To be told: {view.tell}.</p>}
    <p class="govuk-body-s">
      <strong>Who decides:</strong> {view.decide}, together. Not this page.
    </p>
    <Unfold summary="Keep in mind">
      <ul class="govuk-list govuk-list--bullet govuk-body-s">
        {view.cautions.map(({ text, rule }) => (
          <li key={text}>
            {text} <span class="rule">{rule}</span>
          </li>
        ))}
      </ul>
    </Unfold>
  </aside>
);
